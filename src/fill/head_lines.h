#pragma once

#include <optional>
#include <vector>

#include "compose/solve_line.h"
#include "base/ids.h"

namespace banxin {

// Breaks a head's text into at most `most_lines` lines of `width`, at the offsets given, as evenly as they go.
//
// In:  `ends`: code point offsets at which a line may end, the text's end included (compose/words.h).
// Out: the lines, each a range of units; nothing when it takes more lines. No line of one character where it can be helped.
struct HeadBreaks {
    const ShapedText* text = nullptr;
    std::vector<TextOffset> ends;
    Length width;
};
std::optional<std::vector<LineRange>> break_head(const HeadBreaks& breaks, int most_lines);

/// The first unit at or after a code point offset.
std::uint32_t unit_at(const ShapedText& text, TextOffset offset);

}  // namespace banxin
