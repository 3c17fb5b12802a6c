#pragma once

#include "fill/text/cut_request.h"

namespace banxin {

// Pours a text that oversets and cuts it where the jump line goes.
//
// In:       slots, one at least.
// The cut:  a place where a line may end, near the foot. It is of the kind asked for, or a better one, if that takes no
//           more than the lines that may be given up: of white, shared out among the columns' feet, or of paragraphs
//           closed up or driven out, as far as the house lets them. Else it is of the next weaker kind. Among cuts of a
//           kind the cheapest is taken, which counts the mark before it, the white beside the jump line and what the
//           lines above it cost.
// The line: beside the jump line its text ends where it ends; a line above a jump line that stands alone is filled like
//           any other, or is its paragraph's last.
// Promises: nothing is lost; poured.next is where the continuation begins. Less of a paragraph than the widow and
//           orphan rules ask for stands on neither side, where any place near the foot lets them.
Cut pour_to_cut(const LineBreaker& breaker, std::span<const Slot> slots, const CutRequest& request);

// The cuts that could be had instead, by place, kind, lines given up, rank and price alone, in the order of the text:
// for each place the cheapest way, as far as lines may be given up for it and the widow and orphan rules hold.
std::vector<Cut> cuts_near(const LineBreaker& breaker, std::span<const Slot> slots, const CutRequest& request);

}  // namespace banxin
