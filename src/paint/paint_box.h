#pragma once

#include <vector>

#include "display/display_list.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// The tint under a box and the line round it, of one rectangle or of the legs of an L. Corner art is of single
/// rectangles with all their sides.
std::vector<Mark> paint_box(const std::vector<Rect>& legs, const BoxStyle& style);

// The ground of a head in a box: what of `bar` lies inside the box's line and beside the art of its corners.
std::vector<Mark> paint_box_bar(const Rect& bar, const std::vector<Rect>& legs, const BoxStyle& style);

// The boxes of a page: of every frame that has one and something in it, and of what stands beside its text. They lie
// under all type.
std::vector<Mark> paint_boxes(const FilledPage& page);

/// Whether a frame's head stands in paper white on its box's bar.
bool head_is_reversed(const FramePlan& plan);

}  // namespace banxin
