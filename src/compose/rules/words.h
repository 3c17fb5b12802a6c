#pragma once

#include <string_view>
#include <vector>

#include "base/ids.h"
#include "model/paper.h"

namespace banxin {

// Where words begin and end in a headline, by ICU's dictionary (UAX #29 with Chinese and Japanese words).
//
// Out: code point offsets at which a line may end, ascending, the text's end included; never before a mark that may not
//      start a line nor after one that may not end it.
std::vector<TextOffset> word_ends(std::string_view utf8, Language language);

/// Where the words of any text end by the same dictionary, whatever stands there; ascending, the text's end included.
std::vector<TextOffset> dictionary_word_ends(std::u32string_view text);

/// Whether the dictionary has a text as one word.
bool is_one_word(std::u32string_view text, Language language);

}  // namespace banxin
