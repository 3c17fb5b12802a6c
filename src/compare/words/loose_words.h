#pragma once

#include <string>
#include <vector>

namespace banxin {

// Words without what a copyist leaves out or puts in unawares: blanks, breaks of lines and paragraphs, and which form
// quotation marks have. `163 吨` and `163吨` are one, and `"没有"` and `“没有”`.
struct LooseWords {
    std::u32string words;
    std::vector<int> places;  ///< Of each character, in the text that it is of.
};

LooseWords loose_words(const std::u32string& text);

}  // namespace banxin
