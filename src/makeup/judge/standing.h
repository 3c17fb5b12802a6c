#pragma once

#include "makeup/exact/page_items.h"
#include "makeup/page/tree.h"

namespace banxin::makeup {

/// An article as it stands on its page: what its variant is, and where its parts are.
struct Standing {
    Place place;
    Variant variant;
    Block head;     ///< No columns: it has none.
    Block picture;  ///< … none.
};

/// REQUIRES: the place can be had.
Standing stand(const PageProblem& problem, const PageItems& items, const Place& place);

using Legs = boost::container::static_vector<Block, 2>;

// The rectangles that a place is made of: one, or the two of an L, which overlap.
Legs legs_of(const Place& place);

}  // namespace banxin::makeup
