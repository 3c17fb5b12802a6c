#pragma once

#include <optional>
#include <string_view>

namespace banxin {

/// Characters of a line, from 0; the last one is not among them.
struct CharacterRange {
    std::size_t first = 0;
    std::size_t end = 0;
};

// The marks behind a value that is a name, a number or a word to choose: `third: yisheng，`, `{story: yisheng，}`.
// Nothing for a value with other marks in it, or in quotation marks: that is a text; nor where the line ends between
// brackets, for there a comma parts what goes on below.
//
// In: a line of a file with a mistake, the brackets that are open where it begins, and where the value starts.
std::optional<CharacterRange> marks_behind_name(std::u32string_view line, std::u32string_view open, std::size_t value);

}  // namespace banxin
