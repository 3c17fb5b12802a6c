#pragma once

#include <functional>

#include "makeup/page/dice.h"
#include "makeup/search/slicings.h"

namespace banxin::makeup {

/// How a tree is changed.
struct Annealing {
    std::vector<int> free;             ///< Items that may stand anywhere.
    std::vector<bool> may_be_notched;  ///< By item.
    /// What a page with its cuts costs in all, told what Slicings counts of it.
    std::function<Price(const Tree&, Price counted)> judge;
    std::function<bool()> go_on{};  ///< Asked now and then; false: that is enough.
    Price threshold = 2 * kLine;    ///< What a page may cost more than the last one, at first.
    std::int64_t work = 1'000'000;  ///< Sums that may be made (Slicings::work()), and what a change costs beside them.
};

// Changes a tree a little, again and again, and goes on from what is not much dearer, less of it as the work runs out.
//
// Out:      nothing but what `judge` was asked: each tree that came near. Pinned items stand where they may.
// REQUIRES: the tree's price can be had, and its pinned items stand where they may.
void anneal_tree(Slicings& slicings, const Tree& start, const Annealing& wish, Dice& dice);

}  // namespace banxin::makeup
