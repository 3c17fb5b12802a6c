#include "makeup/exact/join_rows.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

/// Of two parts side by side: where heads touch at the top, and lower.
int touching(int one, int other, const EdgeLines& right_of_one, const EdgeLines& left_of_other) {
    const int at_top = (one & kHeadAtRight) != 0 && (other & kHeadAtLeft) != 0 ? 1 : 0;
    return std::max(at_top, heads_that_touch(right_of_one, left_of_other));
}

/// One depth of a row that is made of two parts side by side.
struct DepthBeside {
    const Prices& left;
    const Prices& right;
    const HeadEdges& left_edges;
    const HeadEdges& right_edges;
    Price price;
    Price heads_touch;
};

void offer_beside(Prices& made, BlockChoices& choices, const DepthBeside& parts, const RowCut& cut) {
    for (int one = 0; one < kHeadCorners; ++one) {
        for (int other = 0; other < kHeadCorners; ++other) {
            const int corners = (one & kHeadAtLeft) | (other & kHeadAtRight);
            Price price = parts.left[one] + parts.right[other] + parts.price;
            if (price >= made[corners]) continue;
            price +=
                parts.heads_touch * touching(one, other, parts.left_edges.right[one], parts.right_edges.left[other]);
            if (price >= made[corners]) continue;
            made[corners] = price;
            choices[corners] = {cut.part,
                                static_cast<std::int16_t>(cut.at),
                                Division::down,
                                static_cast<std::uint8_t>(one),
                                static_cast<std::uint8_t>(other),
                                0};
        }
    }
}

}  // namespace

int stack(SetRow& made, const Prices& upper, const DepthPrices& low, const RowCut& cut) {
    const DepthPrices& depths = made.depths;
    const int from = std::max(low.least, depths.least - cut.at);
    const int count = std::min(low.most(), depths.most() - cut.at) - from + 1;
    if (count <= 0) return 0;
    const int start = from + cut.at - depths.least;
    Prices* prices = &made.depths.prices[start];
    const Price* below = &low.low[from - low.least];
    for (int i = 0; i < count; ++i) {
        const Price beside = below[i] + cut.price;
        if (!any_cheaper(upper, beside, prices[i])) continue;
        const auto second = static_cast<std::uint8_t>(cheapest(low.at(from + i)));
        for (int c = 0; c < kHeadCorners; ++c) {
            if (upper[c] + beside >= prices[i][c]) continue;
            prices[i][c] = upper[c] + beside;
            made.choices[start + i][c] = {
                cut.part, static_cast<std::int16_t>(cut.at), Division::across, static_cast<std::uint8_t>(c), second, 0};
        }
    }
    return count;
}

int set_beside(SetRow& made, const Beside& parts, const RowCut& cut, const TouchTariff& tariff) {
    const DepthPrices& left = parts.left.depths;
    const DepthPrices& right = parts.right.depths;
    DepthPrices& depths = made.depths;
    const int from = std::max({left.least, right.least, depths.least});
    const int last = std::min({left.most(), right.most(), depths.most()});
    for (int lines = from; lines <= last; ++lines) {
        Prices& prices = depths.prices[lines - depths.least];
        const Price price = cut.price + (lines == tariff.page_lines ? tariff.through_line : 0);
        if (left.low_at(lines) + right.low_at(lines) + price >= *std::max_element(prices.begin(), prices.end()))
            continue;
        offer_beside(prices, made.choices[lines - depths.least],
                     {left.at(lines), right.at(lines), parts.left.edges_at(lines), parts.right.edges_at(lines), price,
                      tariff.heads_touch},
                     cut);
    }
    return std::max(last - from + 1, 0);
}

}  // namespace banxin::makeup
