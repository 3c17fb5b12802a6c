#pragma once

#include <span>
#include <vector>

#include "fill/head_part.h"

namespace banxin {

/// Where a head may stand and how large.
struct HeadSpace {
    Point corner;          ///< Upper left, on a line's top.
    Length width;
    HeadPlan plan;
    Length leading;        ///< Body lines: the head's depth is rounded up to them.
};

/// Whole body lines that the parts take with the house's air above, between and below them.
int head_grid_lines(std::span<const HeadPart> parts, const HeadAir& air, Length leading);

/// Lays the parts' lines one under the other, in the middle of those body lines.
std::vector<PlacedLine> place_head(std::span<const HeadPart> parts, const HeadAir& air, const HeadSpace& space);

}  // namespace banxin
