#pragma once

#include "makeup/exact/solve_block.h"
#include "makeup/search/small_group.h"

namespace banxin::makeup {

/// Pieces of a page that are to be put together.
struct Recombination {
    PageSize page;
    const PageItems& items;
    std::vector<std::vector<int>> pieces;  ///< Their items; one with a pin is alone.
    Price most = kNever - 1;
    Price excess = kNever;  ///< As BlockProblem::excess.
    std::int64_t work = 1'000'000'000;
    Spirals spirals = Spirals::none;
    int haste = 0;  ///< As BlockProblem::haste.
};

// The cheapest page on which the items of each piece have a block of their own.
BlockAnswer recombine(const Recombination& wish, SmallGroups& groups);

}  // namespace banxin::makeup
