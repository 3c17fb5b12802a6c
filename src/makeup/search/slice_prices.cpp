// A part's prices for a width are kept for the depths that are worth having: not dearer than the best one by more than
// a story's misfit may be. Across, depths add up; down, they are equal.
#include "makeup/search/slice_prices.h"

#include <algorithm>
#include <iterator>

#include "makeup/search/slice_ways.h"

namespace banxin::makeup {
namespace {

constexpr Price kMostOverBest = 4 * kLine;       ///< Of a part, in one width.
constexpr Price kMostOverCheapest = 10 * kLine;  ///< Of an item, in all widths.

Bounds worth_having(const PriceTable& table, int columns, int depths, Price most) {
    Price best = kNever;
    for (int at = 1; at <= depths; ++at) best = std::min(best, least(table.at(columns, at)));
    const Price limit = std::min(best + kMostOverBest, most);
    Bounds bounds{1, 0};
    for (int at = 1; at <= depths; ++at) {
        if (least(table.at(columns, at)) > limit) continue;
        if (bounds.most < bounds.least) bounds.least = at;
        bounds.most = at;
    }
    return bounds;
}

Price most_of(const Item& item) {
    Price best = kNever;
    for (int columns = 1; columns <= item.prices->columns(); ++columns) {
        for (int lines = 1; lines <= item.prices->lines(); ++lines)
            best = std::min(best, least(item.prices->at(columns, lines)));
    }
    return best + kMostOverCheapest;
}

/// Widens bounds by others, up to the page's depth.
void widen(Bounds& bounds, int low, int high, const PageSize& page) {
    bounds.least = std::min(bounds.least, low);
    bounds.most = std::max(bounds.most, std::min(high, page.lines));
}

Bounds depths_of(const SlicePair& pair, int columns, const PageSize& page) {
    Bounds bounds{page.lines + 1, 0};
    if (pair.division == Division::across) {
        const DepthPrices& a = pair.first->in(columns);
        const DepthPrices& b = pair.second->in(columns);
        if (!a.is_empty() && !b.is_empty()) widen(bounds, a.least + b.least, a.most() + b.most(), page);
        return bounds;
    }
    for (int one = 1; one < columns; ++one) {
        const DepthPrices& a = pair.first->in(one);
        if (a.is_empty()) continue;
        if (pair.division == Division::down) {
            const DepthPrices& b = pair.second->in(columns - one);
            const int low = std::max(a.least, b.least);
            const int high = std::min(a.most(), b.most());
            if (!b.is_empty() && low <= high) widen(bounds, low, high, page);
        } else if (const Bounds& cells = (*pair.owner.cells)[columns - 1]; cells.least <= cells.most) {
            widen(bounds, (cells.least + one * a.least + columns - 1) / columns,
                  (cells.most + one * a.most()) / columns, page);
        }
    }
    return bounds;
}

/// So many values from one on, in the memory that they have.
template <typename Value>
void keep(std::vector<Value>& values, std::ptrdiff_t from, std::ptrdiff_t count) {
    std::copy_n(values.begin() + from, count, values.begin());
    values.resize(static_cast<std::size_t>(count));
}

/// Only depths that are not much dearer than the best one, the first and the last of them being such.
void keep_worth_having(DepthPrices& depths) {
    Price best = kNever;
    depths.low.reserve(depths.prices.size());
    for (Prices& prices : depths.prices) {
        for (Price& price : prices) price = std::min(price, kNever);
        depths.low.push_back(least(prices));
        best = std::min(best, depths.low.back());
    }
    const Price most = std::min(best + kMostOverBest, kNever - 1);
    const auto is_worth = [most](Price price) { return price <= most; };
    const auto first = std::find_if(depths.low.begin(), depths.low.end(), is_worth);
    const auto last = std::find_if(depths.low.rbegin(), std::make_reverse_iterator(first), is_worth).base();
    const auto from = first - depths.low.begin();
    depths.least += static_cast<int>(from);
    keep(depths.prices, from, last - first);
    keep(depths.low, from, last - first);
}

class SliceJoiner {
  public:
    SliceJoiner(const SlicePair& pair, const SliceTariff& tariff, std::int64_t& work)
        : pair_(pair), tariff_(tariff), work_(work) {}

    DepthPrices joined(int columns) {
        const Bounds bounds = depths_of(pair_, columns, tariff_.page);
        const int depths = std::max(bounds.most - bounds.least + 1, 0);
        made_ = {bounds.least, std::vector<Prices>(static_cast<std::size_t>(depths), kNoPrices), {}};
        if (depths == 0) return made_;
        if (pair_.division == Division::across) {
            join_across(columns);
        } else if (pair_.division == Division::down) {
            for (int cut = 1; cut < columns; ++cut) join_down(cut, columns - cut);
        } else {
            join_notch(columns);
        }
        keep_worth_having(made_);
        return std::move(made_);
    }

  private:
    void join_across(int columns) {
        const DepthPrices& a = pair_.first->in(columns);
        const DepthPrices& b = pair_.second->in(columns);
        for (int cut = a.least; cut <= a.most(); ++cut) {
            const Prices& upper = a.at(cut);
            const Price beside = pair_.second->down * cut + tariff_.across(pair_, columns);
            const int count = std::min(b.most(), tariff_.page.lines - cut) - b.least + 1;
            work_ += std::max(count, 0);
            Prices* made = &made_.prices[cut + b.least - made_.least];
            for (int i = 0; i < count; ++i) {
                const Price low = b.low[i] + beside;
                for (int c = 0; c < kHeadCorners; ++c) made[i][c] = std::min(made[i][c], upper[c] + low);
            }
        }
    }

    void join_down(int left_columns, int right_columns) {
        const DepthPrices& a = pair_.first->in(left_columns);
        const DepthPrices& b = pair_.second->in(right_columns);
        if (a.is_empty() || b.is_empty()) return;
        const int last = std::min(a.most(), b.most());
        for (int lines = std::max(a.least, b.least); lines <= last; ++lines) {
            ++work_;
            const Price beside = pair_.second->across * left_columns + tariff_.down(lines);
            offer_down(made_.prices[lines - made_.least], a.at(lines), b.at(lines), beside);
        }
    }

    /// A block's left corner is its left part's, its right corner its right part's; the two between may touch.
    void offer_down(Prices& made, const Prices& left, const Prices& right, Price beside) const {
        for (int c = 0; c < kHeadCorners; ++c) {
            const int at_left = c & kHeadAtLeft;
            const int at_right = c & kHeadAtRight;
            const Price clear = left[at_left] + std::min(right[at_right], right[at_right | kHeadAtLeft]);
            const Price headed = left[at_left | kHeadAtRight] +
                                 std::min(right[at_right], right[at_right | kHeadAtLeft] + tariff_.tariff.heads_touch);
            made[c] = std::min(made[c], std::min(clear, headed) + beside);
        }
    }

    void join_notch(int columns) {
        for (int i = 0; i < static_cast<int>(made_.prices.size()); ++i) {
            const SliceWays ways = slice_ways(pair_, columns, made_.least + i, tariff_);
            work_ += columns;
            for (int c = 0; c < kHeadCorners; ++c) made_.prices[i][c] = ways[c].price;
        }
    }

    const SlicePair& pair_;
    const SliceTariff& tariff_;
    std::int64_t& work_;
    DepthPrices made_;
};

}  // namespace

Slice slice_of(const Item& item, const PageSize& page) {
    Slice slice{item.down, item.across, true, true, {}};
    const Price most = most_of(item);
    for (int columns = 1; columns <= page.columns; ++columns) {
        const Bounds bounds = worth_having(*item.prices, columns, page.lines, most);
        DepthPrices depths{bounds.least, {}, {}};
        for (int lines = bounds.least; lines <= bounds.most; ++lines) {
            depths.prices.push_back(item.prices->at(columns, lines));
            depths.low.push_back(least(depths.prices.back()));
        }
        slice.by_columns.push_back(std::move(depths));
    }
    return slice;
}

std::vector<Bounds> cells_that_suit(const Item& item, const PageSize& page) {
    std::vector<Bounds> cells(static_cast<std::size_t>(page.columns), Bounds{1, 0});
    if (item.notched == nullptr) return cells;
    const Price most = most_of(item);
    for (int columns = 1; columns <= page.columns; ++columns)
        cells[columns - 1] = worth_having(item.notched->prices, columns, page.columns * page.lines, most);
    return cells;
}

Slice joined_slice(const SlicePair& pair, const SliceTariff& tariff, std::int64_t& work) {
    const bool across = pair.division == Division::across;
    Slice slice{pair.first->down,
                pair.first->across,
                across && pair.first->story_at_top,
                across && pair.second->story_at_foot,
                {}};
    slice.down += pair.second != nullptr ? pair.second->down : pair.owner.item->down;
    slice.across += pair.second != nullptr ? pair.second->across : pair.owner.item->across;
    SliceJoiner joiner(pair, tariff, work);
    slice.by_columns.reserve(static_cast<std::size_t>(tariff.page.columns));
    for (int columns = 1; columns <= tariff.page.columns; ++columns) slice.by_columns.push_back(joiner.joined(columns));
    return slice;
}

}  // namespace banxin::makeup
