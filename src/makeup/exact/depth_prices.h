#pragma once

#include <vector>

#include "makeup/page/price.h"

namespace banxin::makeup {

/// Prices of a part of a page in so many columns, from a depth on: those depths that are worth having.
struct DepthPrices {
    int least = 0;
    std::vector<Prices> prices{};
    std::vector<Price> low{};  ///< The least of each.

    int most() const { return least + static_cast<int>(prices.size()) - 1; }
    bool is_empty() const { return prices.empty(); }
    bool hold(int lines) const { return !prices.empty() && least <= lines && lines <= most(); }
    const Prices& at(int lines) const { return prices[lines - least]; }
    Price low_at(int lines) const { return low[lines - least]; }
};

}  // namespace banxin::makeup
