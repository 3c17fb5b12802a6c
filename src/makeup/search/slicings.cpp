// A tree without cuts is priced from its leaves up. A part's prices for a width are kept for the depths that are worth
// having: not dearer than the best one by more than a story's misfit may be. Across, depths add up; down, they are
// equal. With sixteen stories a page is some tens of thousands of sums, and after a change of one leaf a third of them.
#include "makeup/search/slicings.h"

#include <algorithm>
#include <cstdlib>

#include "makeup/exact/join_prices.h"

namespace banxin::makeup {
namespace {

constexpr Price kMostOverBest = 4 * kLine;       ///< Of a part, in one width.
constexpr Price kMostOverCheapest = 10 * kLine;  ///< Of an item, in all widths.
constexpr std::size_t kMostParts = 30'000;       ///< Remembered.
constexpr int kLeastNotchLines = 4;

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

Price cheapest_in(const PriceTable& table) {
    Price best = kNever;
    for (int columns = 1; columns <= table.columns(); ++columns) {
        for (int lines = 1; lines <= table.lines(); ++lines) best = std::min(best, least(table.at(columns, lines)));
    }
    return best;
}

}  // namespace

Slicings::Slicings(const PageItems& items, const PageSize& page) : items_(items), page_(page) {
    for (int item = 0; item < static_cast<int>(items.items().size()); ++item) add_leaf(item);
}

void Slicings::add_leaf(int item) {
    const Item& one = items_.items()[item];
    Part part{one.down, one.across, true, {}};
    const Price most = cheapest_in(*one.prices) + kMostOverCheapest;
    std::vector<Bounds> cells(static_cast<std::size_t>(page_.columns), Bounds{1, 0});
    for (int columns = 1; columns <= page_.columns; ++columns) {
        const Bounds bounds = worth_having(*one.prices, columns, page_.lines, most);
        Depths depths{bounds.least, {}, {}};
        for (int lines = bounds.least; lines <= bounds.most; ++lines)
            depths.prices.push_back(one.prices->at(columns, lines));
        for (const Prices& prices : depths.prices) depths.low.push_back(least(prices));
        part.by_columns.push_back(std::move(depths));
        if (one.notched != nullptr)
            cells[columns - 1] = worth_having(one.notched->prices, columns, page_.columns * page_.lines, most);
    }
    parts_.push_back(std::move(part));
    cells_.push_back(std::move(cells));
}

int Slicings::part_of(const Tree& tree) {
    if (tree.division == Division::whole) return tree.item;
    const int first = part_of(tree.parts[0]);
    const int second = tree.parts.size() > 1 ? part_of(tree.parts[1]) : -1;
    const Key key{tree.division, tree.item, first, second};
    if (const auto known = known_.find(key); known != known_.end()) return known->second;
    parts_.push_back(priced(pair_of(tree)));
    const int part = static_cast<int>(parts_.size()) - 1;
    known_.emplace(key, part);
    return part;
}

Slicings::Pair Slicings::pair_of(const Tree& tree) {
    const int first = part_of(tree.parts[0]);
    const int second = tree.parts.size() > 1 ? part_of(tree.parts[1]) : -1;
    return {tree.division, tree.item, &parts_[first], second < 0 ? nullptr : &parts_[second]};
}

Bounds Slicings::depths_of(const Pair& pair, int columns) const {
    Bounds bounds{page_.lines + 1, 0};
    const auto widen = [&](int low, int high) {
        bounds.least = std::min(bounds.least, low);
        bounds.most = std::max(bounds.most, std::min(high, page_.lines));
    };
    if (pair.division == Division::across) {
        const Depths& a = pair.first->in(columns);
        const Depths& b = pair.second->in(columns);
        if (!a.prices.empty() && !b.prices.empty()) widen(a.least + b.least, a.most() + b.most());
        return bounds;
    }
    for (int one = 1; one < columns; ++one) {
        const Depths& a = pair.first->in(one);
        if (a.prices.empty()) continue;
        if (pair.division == Division::down) {
            const Depths& b = pair.second->in(columns - one);
            if (!b.prices.empty() && std::max(a.least, b.least) <= std::min(a.most(), b.most()))
                widen(std::max(a.least, b.least), std::min(a.most(), b.most()));
        } else if (const Bounds& cells = cells_[pair.owner][columns - 1]; cells.least <= cells.most) {
            widen((cells.least + one * a.least + columns - 1) / columns, (cells.most + one * a.most()) / columns);
        }
    }
    return bounds;
}

Slicings::Part Slicings::priced(const Pair& pair) {
    Part part{pair.first->down, pair.first->across, false, {}};
    const Item* owner = pair.owner >= 0 ? &items_.items()[pair.owner] : nullptr;
    part.down += owner != nullptr ? owner->down : pair.second->down;
    part.across += owner != nullptr ? owner->across : pair.second->across;
    for (int columns = 1; columns <= page_.columns; ++columns) {
        Depths depths = pair.division == Division::across ? priced_across(pair, columns)
                        : pair.division == Division::down ? priced_down(pair, columns)
                                                          : priced_notch(pair, columns);
        keep_worth_having(depths);
        part.by_columns.push_back(std::move(depths));
    }
    return part;
}

Slicings::Depths Slicings::empty_depths(const Pair& pair, int columns) const {
    const Bounds bounds = depths_of(pair, columns);
    return {bounds.least, std::vector<Prices>(std::max(bounds.most - bounds.least + 1, 0), kNoPrices), {}};
}

Slicings::Depths Slicings::priced_across(const Pair& pair, int columns) {
    Depths depths = empty_depths(pair, columns);
    const Depths& a = pair.first->in(columns);
    const Depths& b = pair.second->in(columns);
    if (depths.prices.empty()) return depths;
    const bool goes_through = columns == page_.columns && !pair.first->is_story && !pair.second->is_story;
    const Price through = goes_through ? items_.tariff().through_line : 0;
    for (int cut = a.least; cut <= a.most(); ++cut) {
        const Prices& upper = a.at(cut);
        const Price beside = pair.second->down * cut + through;
        const int count = std::min(b.most(), page_.lines - cut) - b.least + 1;
        work_ += std::max(count, 0);
        Prices* made = &depths.prices[cut + b.least - depths.least];
        for (int i = 0; i < count; ++i) {
            const Price low = b.low[i] + beside;
            for (int c = 0; c < kHeadCorners; ++c) made[i][c] = std::min(made[i][c], upper[c] + low);
        }
    }
    return depths;
}

Slicings::Depths Slicings::priced_down(const Pair& pair, int columns) {
    Depths depths = empty_depths(pair, columns);
    for (int cut = 1; cut < columns; ++cut) {
        const Depths& a = pair.first->in(cut);
        const Depths& b = pair.second->in(columns - cut);
        if (a.prices.empty() || b.prices.empty()) continue;
        const int last = std::min(a.most(), b.most());
        for (int lines = std::max(a.least, b.least); lines <= last; ++lines) {
            ++work_;
            const Price through = lines == page_.lines ? items_.tariff().through_line : 0;
            const Price beside = pair.second->across * cut + through;
            const Prices& left = a.at(lines);
            const Prices& right = b.at(lines);
            Prices& made = depths.prices[lines - depths.least];
            for (int c = 0; c < kHeadCorners; ++c) {
                const int at_left = c & kHeadAtLeft;
                const int at_right = c & kHeadAtRight;
                const Price clear = left[at_left] + std::min(right[at_right], right[at_right | kHeadAtLeft]);
                const Price headed =
                    left[at_left | kHeadAtRight] +
                    std::min(right[at_right], right[at_right | kHeadAtLeft] + items_.tariff().heads_touch);
                made[c] = std::min(made[c], std::min(clear, headed) + beside);
            }
        }
    }
    return depths;
}

Slicings::Depths Slicings::priced_notch(const Pair& pair, int columns) {
    Depths depths = empty_depths(pair, columns);
    for (int i = 0; i < static_cast<int>(depths.prices.size()); ++i) {
        Ways found{};
        try_notch(found, pair, columns, depths.least + i);
        for (int c = 0; c < kHeadCorners; ++c) depths.prices[i][c] = found[c].price;
    }
    return depths;
}

/// Only depths that are not much dearer than the best one, the first and the last of them being such.
void Slicings::keep_worth_having(Depths& depths) {
    Price best = kNever;
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
    const auto to = last - depths.low.begin();
    depths.least += static_cast<int>(from);
    depths.prices = std::vector<Prices>(depths.prices.begin() + from, depths.prices.begin() + to);
    depths.low = std::vector<Price>(first, last);
}

Slicings::Ways Slicings::ways(const Pair& pair, int columns, int lines) {
    Ways ways{};
    if (pair.division == Division::across) {
        try_across(ways, pair, columns, lines);
    } else if (pair.division == Division::down) {
        try_down(ways, pair, columns, lines);
    } else {
        try_notch(ways, pair, columns, lines);
    }
    return ways;
}

void Slicings::try_across(Ways& ways, const Pair& pair, int columns, int lines) {
    const Depths& a = pair.first->in(columns);
    const Depths& b = pair.second->in(columns);
    if (a.prices.empty() || b.prices.empty()) return;
    const bool goes_through = columns == page_.columns && !pair.first->is_story && !pair.second->is_story;
    const Price through = goes_through ? items_.tariff().through_line : 0;
    const int last = std::min(a.most(), lines - b.least);
    for (int cut = std::max(a.least, lines - b.most()); cut <= last; ++cut) {
        ++work_;
        const Prices& first = a.at(cut);
        const Prices& second = b.at(lines - cut);
        const int low = cheapest(second);
        const Price beside = second[low] + pair.second->down * cut + through;
        for (int c = 0; c < kHeadCorners; ++c) {
            if (first[c] + beside < ways[c].price) ways[c] = {first[c] + beside, c, c, low, cut, 0};
        }
    }
}

void Slicings::try_down(Ways& ways, const Pair& pair, int columns, int lines) {
    const Price through = lines == page_.lines ? items_.tariff().through_line : 0;
    for (int cut = 1; cut < columns; ++cut) {
        const Depths& a = pair.first->in(cut);
        const Depths& b = pair.second->in(columns - cut);
        if (!a.hold(lines) || !b.hold(lines)) continue;
        ++work_;
        const Prices& first = a.at(lines);
        const Prices& second = b.at(lines);
        const Price beside = pair.second->across * cut + through;
        for (int one = 0; one < kHeadCorners; ++one) {
            for (int other = 0; other < kHeadCorners; ++other) {
                const JoinedCorners joined = join_corners(Division::down, one, other, items_.tariff().heads_touch);
                const Price price = first[one] + second[other] + beside + joined.price;
                Way& way = ways[joined.corners];
                if (price < way.price) way = {price, joined.corners, one, other, cut, 0};
            }
        }
    }
}

void Slicings::try_notch(Ways& ways, const Pair& pair, int columns, int lines) {
    const Item& owner = items_.items()[pair.owner];
    const Bounds& cells = cells_[pair.owner][columns - 1];
    const bool at_left = pair.division == Division::notch_left;
    for (int inner = 1; inner < columns; ++inner) {
        const Depths& a = pair.first->in(inner);
        if (a.prices.empty()) continue;
        // lines * columns - inner * depth is within the cells that suit the owner
        const int most = std::min({a.most(), lines - 1, (lines * columns - cells.least) / inner});
        const int low = (lines * columns - cells.most + inner - 1) / inner;
        for (int depth = std::max({a.least, kLeastNotchLines, low}); depth <= most; ++depth) {
            ++work_;
            const int own = lines * columns - inner * depth;
            const Prices& prices = owner.notched->prices.at(columns, own);
            const Prices& tops = owner.notched->tops.at(columns, own);
            const Prices& notch = a.at(depth);
            const int second = cheapest(notch);
            const Price moved = pair.first->down * (lines - depth) +
                                (at_left ? owner.across * inner : pair.first->across * (columns - inner));
            for (int c = 0; c < kHeadCorners; ++c) {
                if (!can_be_had(prices[c]) || tops[c] > lines - depth) continue;
                const Price price = prices[c] + notch[second] + moved;
                if (price < ways[c].price) ways[c] = {price, c, c, second, depth, inner};
            }
        }
    }
}

Price Slicings::price_of(const Tree& tree) {
    if (parts_.size() > kMostParts) {
        parts_.resize(items_.items().size());
        known_.clear();
    }
    if (tree.division == Division::whole)
        return least(items_.items()[tree.item].prices->at(page_.columns, page_.lines));
    if (tree.parts.size() > 2) return best_spiral(tree).price;
    for (const Tree& part : tree.parts) part_of(part);
    Price best = kNever;
    for (const Way& way : ways(pair_of(tree), page_.columns, page_.lines)) best = std::min(best, way.price);
    return best;
}

Slicings::SpiralWay Slicings::best_spiral(const Tree& tree) {
    std::array<int, 5> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = part_of(tree.parts[i]);
    const auto part = [&](std::size_t i) -> const Part& { return parts_[numbers[i]]; };
    const bool mirrored = tree.division == Division::spiral_mirrored;
    const int columns = page_.columns;
    const int lines = page_.lines;
    SpiralWay best;
    for (int x1 = 1; x1 + 1 < columns; ++x1) {
        for (int x2 = x1 + 1; x2 < columns; ++x2) {
            // Widths as spiral_blocks has them; mirrored, a part's left edge is counted from the right.
            const std::array<int, 5> widths{x2, columns - x2, columns - x1, x1, x2 - x1};
            const std::array<int, 5> lefts{0, x2, x1, 0, x1};
            Price across = 0;
            for (std::size_t i = 0; i < 5; ++i)
                across += part(i).across * (mirrored ? columns - lefts[i] - widths[i] : lefts[i]);
            const Depths& top = part(0).in(widths[0]);
            const Depths& side = part(1).in(widths[1]);
            for (int y1 = top.least; y1 <= top.most(); ++y1) {
                if (!part(3).in(widths[3]).hold(lines - y1)) continue;
                const Price upper = least(top.at(y1)) + least(part(3).in(widths[3]).at(lines - y1)) + across +
                                    (part(3).down + part(4).down) * y1;
                for (int y2 = std::max(side.least, y1 + 1); y2 <= side.most(); ++y2) {
                    ++work_;
                    if (!part(2).in(widths[2]).hold(lines - y2) || !part(4).in(widths[4]).hold(y2 - y1)) continue;
                    const Price price = upper + least(side.at(y2)) + least(part(2).in(widths[2]).at(lines - y2)) +
                                        least(part(4).in(widths[4]).at(y2 - y1)) + part(2).down * y2;
                    if (price < best.price) best = {price, {mirrored ? columns - x2 : x1, y1, x2 - x1, y2 - y1}};
                }
            }
        }
    }
    return best;
}

Tree Slicings::cut(const Tree& tree) {
    const Block page = page_.block();
    if (tree.parts.size() <= 2) {
        int corners = 0;
        if (tree.division == Division::whole) {
            corners = cheapest(items_.items()[tree.item].prices->at(page.columns, page.lines));
        } else {
            Prices prices{};
            const Ways found = ways(pair_of(tree), page.columns, page.lines);
            for (int c = 0; c < kHeadCorners; ++c) prices[c] = found[c].price;
            corners = cheapest(prices);
        }
        return cut_into(tree, page, corners);
    }
    Tree done = tree;
    done.middle = best_spiral(tree).middle;
    const std::vector<Block> blocks = blocks_of(done, page);
    for (std::size_t i = 0; i < done.parts.size(); ++i) {
        const Part& part = parts_[part_of(tree.parts[i])];
        done.parts[i] = cut_into(tree.parts[i], blocks[i], cheapest(part.in(blocks[i].columns).at(blocks[i].lines)));
    }
    return done;
}

Tree Slicings::cut_into(const Tree& tree, const Block& block, int corners) {
    Tree done = tree;
    done.corners = corners;
    if (tree.division == Division::whole) return done;
    const Way way = ways(pair_of(tree), block.columns, block.lines)[corners];
    done.corners = tree.has_item() ? way.first : 0;
    if (tree.has_item()) {
        done.notch = {tree.division == Division::notch_left ? Notch::Side::left : Notch::Side::right, way.columns,
                      way.cut};
    } else {
        done.cut = way.cut;
    }
    const std::vector<Block> blocks = blocks_of(done, block);
    if (!tree.has_item()) done.parts[0] = cut_into(tree.parts[0], blocks[0], way.first);
    done.parts.back() = cut_into(tree.parts.back(), blocks.back(), way.second);
    return done;
}

int Slicings::pins_missed(const Tree& cut_tree) const {
    int missed = 0;
    for (const Place& place : lay_out(cut_tree, page_.block())) {
        const Pin* pin = items_.items()[place.item].pin;
        if (pin == nullptr) continue;
        const auto away = [](const Bounds& bounds, int value) {
            return std::max({0, bounds.least - value, value - bounds.most});
        };
        missed +=
            page_.column_in_lines * (away(pin->left, place.block.column) + away(pin->right, place.block.right())) +
            away(pin->top, place.block.line) + away(pin->foot, place.block.foot());
    }
    return missed;
}

}  // namespace banxin::makeup
