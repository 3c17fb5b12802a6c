#pragma once

#include <optional>

#include "resolve/page_plan.h"

namespace banxin {

// The room that a frame's head may stand in, by the layout's `head` (题文关系): whole page columns of the frame's first
// leg, from the line that the head may start on to the leg's foot.
//
// Columns that the layout does not name: all of them over the text; the left or right half, the larger one, beside it;
// all but the first and the last between and inside text. Never wider than the leg's room for text.
Rect head_room(const FramePlan& frame, const PageLattice& page);

/// Where a fold crosses a head's room, from the room's left edge on.
struct FoldInHead {
    Length before;  ///< Where the left page's columns end.
    Length after;   ///< Where those of the right page begin.
    bool operator==(const FoldInHead&) const = default;
};

/// The fold that a head must not stand on: that of a spread whose two pages are printed on two sheets.
std::optional<FoldInHead> fold_in(const Rect& room, const PageLattice& page);

/// The columns of a leg that a head takes when the layout does not name them.
Span head_columns(const HeadPlan& head, Span leg);

}  // namespace banxin
