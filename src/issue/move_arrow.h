#pragma once

#include <vector>

#include "display/display_list.h"

namespace banxin {

// From where a thing stood to where it stands now: from edge to edge, so that it lies over as few words as may be, and
// a little to the right of its way, so that two that change places have two arrows. The line comes first, the tip last.
std::vector<Mark> move_arrow(const Rect& from, const Rect& to);

/// Where a thing stood that stands elsewhere: a thin line of dashes.
Mark left_place(const Rect& area);

}  // namespace banxin
