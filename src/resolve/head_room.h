#pragma once

#include "resolve/page_plan.h"

namespace banxin {

// The room that a frame's head may stand in, by the layout's `head` (题文关系): whole page columns of the frame's first
// leg, from the line that the head may start on to the leg's foot.
//
// Columns that the layout does not name: all of them over the text; the left or right half, the larger one, beside it;
// all but the first and the last between and inside text. Never wider than the leg's room for text.
Rect head_room(const FramePlan& frame, const PageLattice& page);

/// The columns of a leg that a head takes when the layout does not name them.
Span head_columns(const HeadPlan& head, Span leg);

}  // namespace banxin
