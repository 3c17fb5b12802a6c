#pragma once

#include "makeup/exact/known_rows.h"

namespace banxin::makeup {

/// A cut between two parts of a set: what the first one holds, where it lies, what it costs by itself.
struct RowCut {
    ItemSet part = 0;
    int at = 0;
    Price price = 0;
};

struct Beside {
    const SetRow& left;
    const SetRow& right;
};

/// What a cut down costs beside that.
struct TouchTariff {
    Price heads_touch = 0;
    Price through_line = 0;  ///< At the depth of the page:
    int page_lines = 0;
};

/// Whether any of so many prices and what is below them is cheaper than what is made: without a branch for each.
constexpr bool any_cheaper(const Prices& upper, Price below, const Prices& made) {
    int signs = 0;
    for (int c = 0; c < kHeadCorners; ++c) signs |= upper[c] + below - made[c];
    return signs < 0;
}

// Offers a row what two parts of it cost, at each depth that they can have together: the one above the other, the upper
// one as deep as the cut lies; or side by side.
//
// Out: sums made. Depths that the row does not hold are left out.
// A row that is being made holds the most that is asked for where nothing is found yet, and the choice `whole`.
int stack(SetRow& made, const Prices& upper, const DepthPrices& low, const RowCut& cut);
int set_beside(SetRow& made, const Beside& parts, const RowCut& cut, const TouchTariff& tariff);

}  // namespace banxin::makeup
