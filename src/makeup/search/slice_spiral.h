#pragma once

#include <array>

#include "makeup/search/slice.h"

namespace banxin::makeup {

/// The cheapest middle of a spiral.
struct SpiralSlices {
    Price price = kNever;
    Block middle{};
};

/// Five parts round one another on a page, in the order of blocks_of(); `division` says which way they turn.
SpiralSlices best_spiral(Division division, const std::array<const Slice*, 5>& parts, const PageSize& page,
                         std::int64_t& work);

}  // namespace banxin::makeup
