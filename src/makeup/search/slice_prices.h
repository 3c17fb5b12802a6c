#pragma once

#include "makeup/search/slice.h"

namespace banxin::makeup {

/// An item as a part of its own, and of one that may be an L the cells that suit it, by columns.
Slice slice_of(const Item& item, const PageSize& page);
std::vector<Bounds> cells_that_suit(const Item& item, const PageSize& page);

/// Two parts as one; `work` counts the sums.
Slice joined_slice(const SlicePair& pair, const SliceTariff& tariff, std::int64_t& work);

}  // namespace banxin::makeup
