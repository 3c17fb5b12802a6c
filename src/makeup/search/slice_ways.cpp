#include "makeup/search/slice_ways.h"

#include <algorithm>

#include "makeup/exact/join_prices.h"

namespace banxin::makeup {
namespace {

SliceWays ways_across(const SlicePair& pair, int columns, int lines, const SliceTariff& tariff) {
    SliceWays ways{};
    const DepthPrices& a = pair.first->in(columns);
    const DepthPrices& b = pair.second->in(columns);
    if (a.is_empty() || b.is_empty()) return ways;
    const int last = std::min(a.most(), lines - b.least);
    for (int cut = std::max(a.least, lines - b.most()); cut <= last; ++cut) {
        const Prices& upper = a.at(cut);
        const int low = cheapest(b.at(lines - cut));
        const Price beside = b.at(lines - cut)[low] + pair.second->down * cut + tariff.across(pair, columns);
        for (int c = 0; c < kHeadCorners; ++c) {
            if (upper[c] + beside < ways[c].price) ways[c] = {upper[c] + beside, c, low, cut, 0};
        }
    }
    return ways;
}

/// Two parts side by side, and the cut between them: where it lies, what it costs, what heads that touch cost.
struct CutDown {
    const Prices& left;
    const Prices& right;
    int columns;
    Price price;
    Price heads_touch;
};

void offer_down(SliceWays& ways, const CutDown& cut) {
    for (int one = 0; one < kHeadCorners; ++one) {
        for (int other = 0; other < kHeadCorners; ++other) {
            const JoinedCorners joined = join_corners(Division::down, one, other, cut.heads_touch);
            const Price price = cut.left[one] + cut.right[other] + cut.price + joined.price;
            if (price < ways[joined.corners].price) ways[joined.corners] = {price, one, other, cut.columns, 0};
        }
    }
}

SliceWays ways_down(const SlicePair& pair, int columns, int lines, const SliceTariff& tariff) {
    SliceWays ways{};
    for (int cut = 1; cut < columns; ++cut) {
        const DepthPrices& a = pair.first->in(cut);
        const DepthPrices& b = pair.second->in(columns - cut);
        if (!a.hold(lines) || !b.hold(lines)) continue;
        const Price beside = pair.second->across * cut + tariff.down(lines);
        offer_down(ways, {a.at(lines), b.at(lines), cut, beside, tariff.tariff.heads_touch});
    }
    return ways;
}

/// With a notch of so many columns and lines.
void offer_notch(SliceWays& ways, const SlicePair& pair, const Block& block, const SliceWay& notch) {
    const NotchTable& own = *pair.owner.item->notched;
    const int cells = block.lines * block.columns - notch.columns * notch.cut;
    const Prices& prices = own.prices.at(block.columns, cells);
    const Prices& tops = own.tops.at(block.columns, cells);
    for (int c = 0; c < kHeadCorners; ++c) {
        if (!can_be_had(prices[c]) || tops[c] > block.lines - notch.cut) continue;
        const Price price = prices[c] + notch.price;
        if (price < ways[c].price) ways[c] = {price, c, notch.second, notch.cut, notch.columns};
    }
}

SliceWays ways_round_notch(const SlicePair& pair, int columns, int lines) {
    SliceWays ways{};
    const Bounds& cells = (*pair.owner.cells)[columns - 1];
    const bool at_left = pair.division == Division::notch_left;
    for (int inner = 1; inner < columns; ++inner) {
        const DepthPrices& a = pair.first->in(inner);
        if (a.is_empty()) continue;
        const Price across = at_left ? pair.owner.item->across * inner : pair.first->across * (columns - inner);
        // lines * columns - inner * depth has to be within the cells that suit the owner
        const int most = std::min({a.most(), lines - 1, (lines * columns - cells.least) / inner});
        const int low = (lines * columns - cells.most + inner - 1) / inner;
        for (int depth = std::max({a.least, kLeastNotchLines, low}); depth <= most; ++depth) {
            const int second = cheapest(a.at(depth));
            const Price price = a.at(depth)[second] + pair.first->down * (lines - depth) + across;
            offer_notch(ways, pair, {0, 0, columns, lines}, {price, 0, second, depth, inner});
        }
    }
    return ways;
}

}  // namespace

SliceWays slice_ways(const SlicePair& pair, int columns, int lines, const SliceTariff& tariff) {
    if (pair.division == Division::across) return ways_across(pair, columns, lines, tariff);
    if (pair.division == Division::down) return ways_down(pair, columns, lines, tariff);
    return ways_round_notch(pair, columns, lines);
}

}  // namespace banxin::makeup
