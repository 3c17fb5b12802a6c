#pragma once

#include <vector>

#include "display/display_list.h"
#include "model/box_style.h"

namespace banxin {

/// The outline of a rectangle whose corners are round or notched, drawn in by `distance`; its corners' radius is six
/// points at most.
std::vector<PathStep> cornered_outline(const Rect& area, Corner corner, Length distance);

// The outline of a ground that fills `bar`, a part of the box `area` inside its line: it follows round and notched
// corners and leaves out the art of others.
std::vector<PathStep> bar_outline(const Rect& bar, const Rect& area, const BoxStyle& style);

// The frame of a rectangle with art in its corners: round, notched, fret or petal. All stays inside `area`.
std::vector<Mark> paint_cornered_frame(const Rect& area, const BoxStyle& style);

}  // namespace banxin
