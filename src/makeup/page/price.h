#pragma once

#include <array>
#include <cstdint>

namespace banxin::makeup {

/// What a page or a part of it costs: thousandths of a white line. Exact, so that sums do not depend on their order.
using Price = std::int32_t;

inline constexpr Price kLine = 1000;          ///< One white line.
inline constexpr Price kNever = 500'000'000;  ///< It cannot be had. Two of them still add up.

constexpr bool can_be_had(Price price) {
    return price < kNever;
}

// The upper corners of a block in which a headline stands: bits, and an index into Prices.
inline constexpr int kHeadAtLeft = 1;
inline constexpr int kHeadAtRight = 2;
inline constexpr int kHeadCorners = 4;

/// The price for each way in which heads may stand in a block's upper corners.
using Prices = std::array<Price, kHeadCorners>;

inline constexpr Prices kNoPrices{kNever, kNever, kNever, kNever};

/// Of the cheapest way, its corners; the first of equals.
constexpr int cheapest(const Prices& prices) {
    int best = 0;
    for (int corners = 1; corners < kHeadCorners; ++corners) {
        if (prices[corners] < prices[best]) best = corners;
    }
    return best;
}

constexpr Price least(const Prices& prices) {
    return prices[cheapest(prices)];
}

}  // namespace banxin::makeup
