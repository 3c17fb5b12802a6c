#pragma once

#include <span>
#include <vector>

#include "resolve/page_plan.h"

namespace banxin {

/// Text in fewer cells is worse than none.
inline constexpr int kLeastRunaround = 5;

// The slots that are left around heads and pictures (绕排 on the grid).
//
// A slot that a blocked rectangle touches is narrowed to its wider free side, in whole cells with `gutter` to the
// rectangle, or dropped when fewer than five cells remain.
std::vector<Slot> slots_around(std::span<const Slot> slots, std::span<const Rect> blocked, const LineGrid& grid,
                               Length gutter);

}  // namespace banxin
