#pragma once

#include "fill/text/copy_range.h"
#include "fill/text/pour.h"

namespace banxin {

/// A text that ends before its slots do.
struct ShortText {
    const LineBreaker& breaker;
    TextCursor from;
    std::span<const Slot> slots;  ///< All that it was offered.
};

// 字 to add at the end of a text, so that it takes the lines that it leaves white.
//
// Out:      the fewest and the most with which it ends in its last slot without being closed up; where no copy fills
//           all white, with which it leaves least. Nothing for a text without a paragraph.
// Promises: both were poured, with Han alone and with copy as the story has it, where the two have any number in
//           common. Of copy with more marks, which take half a cell, the fewest may leave a line.
CopyRange characters_to_add(const ShortText& text, const PourRules& rules);

}  // namespace banxin
