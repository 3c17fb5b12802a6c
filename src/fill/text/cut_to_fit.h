#pragma once

#include "fill/text/pour.h"

namespace banxin {

/// A text that found no room for all of itself.
struct OversetText {
    const LineBreaker& breaker;
    TextCursor from;              ///< Where the pour began …
    TextCursor next;              ///< … and where what found no slot begins.
    std::span<const Slot> slots;  ///< All that it was offered.
};

// 字 to cut at the text's end, so that what is left fits the slots.
//
// Out:      those behind the last set line, and as many before them as it takes.
// Promises: what is left was poured, copyfitted, and found room; it ends at a place where a line may end, with the
//           house's end mark behind it.
int characters_to_cut(const OversetText& overset, const PourRules& rules);

}  // namespace banxin
