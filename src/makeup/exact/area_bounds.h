#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

#include "makeup/exact/item.h"

namespace banxin::makeup {

/// Items by their numbers.
using ItemSet = std::uint32_t;

constexpr bool is_one(ItemSet set) {
    return std::has_single_bit(set);
}

constexpr int first_in(ItemSet set) {
    return std::countr_zero(set);
}

// The least that items can cost in so many cells, wherever they stand and whatever their shapes.
//
// How:      each item's cheapest price for each number of cells, taken down to its convex hull; those of a set are the
//           hulls' infimal convolution, which for convex functions is a merge of their slopes.
// Promises: no layout of the set in so many cells is cheaper. In sixteenths of a price, rounded down.
class AreaBounds {
  public:
    AreaBounds(std::span<const Item> items, const Block& block);

    static constexpr std::int32_t kParts = 16;
    static constexpr std::int32_t kNone = 2'000'000'000;  ///< The set cannot have so many cells.

    std::int32_t of(ItemSet set, int cells) const {
        return cells < 0 || cells > cells_ ? kNone : bounds_[static_cast<std::size_t>(set) * (cells_ + 1) + cells];
    }

  private:
    std::int32_t* row(ItemSet set) { return bounds_.data() + static_cast<std::size_t>(set) * (cells_ + 1); }

    int cells_;
    std::vector<std::int32_t> bounds_;  ///< By set and cells.
};

}  // namespace banxin::makeup
