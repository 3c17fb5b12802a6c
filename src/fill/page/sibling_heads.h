#pragma once

#include <optional>
#include <span>
#include <vector>

#include "resolve/page_plan.h"

namespace banxin {

// One size for sibling heads.
//
// Siblings: the heads of one page that have the same grade, the same width and run the same way, and whose layouts do
// not give them a size of their own.
//
// In:  the page, and by frame the size of its headline as it was fitted alone; nothing for a frame without one.
// Out: by frame the size that it takes with its siblings, the smallest that any of them needs; nothing where that is
//      its own.
std::vector<std::optional<Length>> sizes_with_siblings(const PagePlan& page,
                                                       std::span<const std::optional<Length>> alone);

}  // namespace banxin
