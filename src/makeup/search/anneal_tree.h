#pragma once

#include <functional>

#include "makeup/page/dice.h"
#include "makeup/search/slicings.h"

namespace banxin::makeup {

/// What a tree is changed for.
struct Annealing {
    std::vector<int> free;  ///< Items that may stand anywhere.
    std::vector<bool> may_be_notched;
    std::function<Price(const Tree&)> judge;  ///< What a page with its cuts costs in all.
    std::int64_t work = 1'000'000;
};

// Changes a tree a little, again and again, and keeps what is not much dearer, less of it as the work runs out.
//
// Out:      the cheapest tree that was met, with its cuts. Pinned items stand where they may, as in the tree it began with.
// REQUIRES: the tree's price can be had.
Tree anneal_tree(Slicings& slicings, const Tree& start, const Annealing& wish, Dice& dice);

}  // namespace banxin::makeup
