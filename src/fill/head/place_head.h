#pragma once

#include <span>
#include <vector>

#include "fill/head/head_part.h"

namespace banxin {

/// What a head takes: its width and whole body lines.
struct HeadArea {
    Rect area;
    Length leading;
};

/// Whole body lines that the parts take with the house's air above, between and below them; none without parts.
int head_grid_lines(std::span<const HeadPart> parts, const HeadAir& air, Length leading);

// Lays the parts' lines one under the other, in the middle of an area of so many body lines or more.
//
// A part's block stands in the middle of the width; in it lines are centred, flush left, or stepped: the first one
// flush left, the last one flush right, with two ems of its size between the ends of neighbouring lines at most.
std::vector<PlacedLine> place_head(std::span<const HeadPart> parts, const HeadAir& air, const HeadArea& area);

}  // namespace banxin
