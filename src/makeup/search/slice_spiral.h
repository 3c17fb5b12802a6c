#pragma once

#include <array>

#include "makeup/search/slice.h"

namespace banxin::makeup {

/// Five parts round one another, in the order of blocks_of().
using SpiralParts = std::array<const Slice*, 5>;

/// The cheapest middle of a spiral.
struct SpiralSlices {
    Price price = kNever;
    Block middle{};
};

/// Of a spiral over a whole page; `division` says which way it turns.
SpiralSlices best_spiral(Division division, const SpiralParts& parts, const PageSize& page, std::int64_t& work);

}  // namespace banxin::makeup
