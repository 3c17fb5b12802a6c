#pragma once

#include <vector>

#include "base/geometry.h"

namespace banxin {

enum class BoxSide { top, right, bottom, left };
enum class CornerTurn { outward, inward };

/// One straight side of a box, walked clockwise: the inside is on the right hand.
struct BoxEdge {
    Point from;
    Point to;
    BoxSide side = BoxSide::top;
    CornerTurn end = CornerTurn::outward;  ///< Inward: the inner corner of an L.
};

// The outline of rectangles that stand on one another, as one polygon: four sides of one, six of an L.
//
// Rectangles side by side with a gutter between count as one. Each line of the page must have one stretch of them.
// Out: clockwise from the upper left corner.
std::vector<BoxEdge> box_outline(const std::vector<Rect>& legs);

/// The outline drawn in by `distance` on all sides.
std::vector<BoxEdge> drawn_in(const std::vector<BoxEdge>& outline, Length distance);

/// The stripe of `thickness` inside an edge, with the corner at its end.
Rect stripe_inside(const BoxEdge& edge, Length thickness);

/// The outline's inside as rectangles, from top to bottom.
std::vector<Rect> box_slabs(const std::vector<Rect>& legs);

}  // namespace banxin
