#pragma once

#include "fill/text/pour.h"

namespace banxin {

// Pours a text that ends and takes the white evenly off the column feet (齐底): columns differ by one line at most
// where the widow and orphan rules let them, the later columns being the shorter ones.
//
// Out: the slots kept, in reading order, and the lines in them. A text that oversets comes back as poured into all
//      slots.
struct Balanced {
    std::vector<Slot> slots;
    Poured poured;
};
Balanced pour_balanced(const LineBreaker& breaker, TextCursor from, std::span<const Slot> slots,
                       const PourRules& rules);

/// The slots without `white` of them, taken from the feet of the columns, evenly, the last columns first.
std::vector<Slot> trim_feet(std::span<const Slot> slots, int white);

}  // namespace banxin
