// The least price of a set S in a block of w columns and h lines, for each way in which heads stand in its upper
// corners. S is one item; or its block is cut across or down, S being shared out between the parts; or one of S is an
// L and the others stand in its notch. This is the dynamic programme of Gange, Marriott and Stuckey (2012) with sets
// instead of an order, the corners, the notch, and prices that depend on a place:
//
// - Importance that stands low costs so much a line, so moving a part down by a cut costs its lines times the sum of
//   its items' rates: a block's price need not know where it stands.
// - What is pinned knows. A set with a pin is remembered by its block's place, too; there are few of these, for a block
//   has to reach the pin.
// - A cut through a block as wide as the page is a line through the page, unless one side of it is a single story; one
//   through a block as deep as the page always is.
// - Heads touch at the top of a cut down, which the corners tell; or lower, which the cheapest way of each part, for
// its
//   corners, tells by the lines along its edges at which it has heads. A way that is a little dearer and has its heads
//   elsewhere is not remembered: below its corners a page is as good as exact, not exact.
//
// A set's prices are found for all widths and depths at once, from the rows of prices of its parts: what is summed up
// lies side by side in memory, and a pair of parts without a common width is done with at a glance. Asked for block by
// block, pages of twelve cost ten times as much.
//
// Nothing is tried that cannot belong to a page under the known price: a lower bound of the set in its cells and one of
// all others in the rest (area_bounds.h) tell. That replaces windows of areas, which have to be guessed.
#include "makeup/exact/recurrence.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace banxin::makeup {
namespace {

constexpr int kWorkOfSides = 4;  ///< What two sides of a set cost to look at, in sums.

/// A block that is divided so, without its parts.
Tree divided(const BlockChoice& choice) {
    Tree tree;
    tree.division = choice.division;
    if (choice.division == Division::across || choice.division == Division::down) {
        tree.cut = choice.cut;
        return tree;
    }
    tree.item = first_in(choice.part);
    tree.corners = choice.first;
    const bool at_left = choice.division == Division::notch_left;
    tree.notch = {at_left ? Notch::Side::left : Notch::Side::right, choice.columns, choice.cut};
    return tree;
}

void take_away_unfound(SetRow& row) {
    for (std::size_t i = 0; i < row.choices.size(); ++i) {
        for (int c = 0; c < kHeadCorners; ++c) {
            if (row.choices[i][c].division == Division::whole) row.depths.prices[i][c] = kNever;
        }
    }
}

template <typename Value>
void keep_range(std::vector<Value>& values, std::ptrdiff_t from, std::ptrdiff_t to) {
    values = std::vector<Value>(values.begin() + from, values.begin() + to);
}

void keep_what_can_be_had(SetRow& row) {
    DepthPrices& depths = row.depths;
    for (const Prices& prices : depths.prices) depths.low.push_back(least(prices));
    const auto first = std::find_if(depths.low.begin(), depths.low.end(), can_be_had);
    const auto last = std::find_if(depths.low.rbegin(), std::make_reverse_iterator(first), can_be_had).base();
    const std::ptrdiff_t from = first - depths.low.begin();
    const std::ptrdiff_t to = std::max(last - depths.low.begin(), from);
    keep_range(depths.prices, from, to);
    keep_range(row.choices, from, to);
    keep_range(depths.low, from, to);
    depths.least += static_cast<int>(from);
}

}  // namespace

Recurrence::Recurrence(const BlockProblem& problem)
    : problem_(problem),
      bounds_(problem.items, problem.block),
      known_(problem.items),
      everything_((ItemSet{1} << problem.items.size()) - 1),
      down_(std::size_t{everything_} + 1),
      across_(down_.size()),
      tolls_(down_.size()),
      windows_(down_.size()),
      most_(std::int64_t{problem.most} * AreaBounds::kParts) {
    for (ItemSet set = 1; set <= everything_; ++set) {
        const Item& item = problem.items[first_in(set)];
        down_[set] = down_[set & (set - 1)] + item.down;
        across_[set] = across_[set & (set - 1)] + item.across;
    }
    const std::int64_t excess = std::int64_t{problem.excess} * AreaBounds::kParts;
    most_ = std::min(most_, bounds_.of(everything_, problem.block.area()) + excess);
    if (problem.haste > 0) find_tolls();
    find_windows();
}

/// What each set is taken to cost above its bound as long as that is not known.
void Recurrence::find_tolls() {
    const std::int32_t bound = bounds_.of(everything_, problem_.block.area());
    if (bound >= most_) return;
    int articles = 0;
    for (const Item& item : problem_.items) articles += item.articles;
    const auto toll = static_cast<std::int32_t>((most_ - bound) * problem_.haste / (100 * std::max(articles, 1)));
    for (ItemSet set = 1; set <= everything_; ++set)
        tolls_[set] = tolls_[set & (set - 1)] + toll * problem_.items[first_in(set)].articles;
}

void Recurrence::find_windows() {
    for (ItemSet set = 1; set <= everything_; ++set) {
        int least = 0;
        int most = problem_.block.area();
        while (least <= most && !is_worth_trying(set, least)) ++least;
        while (most > least && !is_worth_trying(set, most)) --most;
        windows_[set] = {least, most};
    }
}

std::int64_t Recurrence::room_for(ItemSet set, int cells) const {
    if (problem_.extent == Extent::part)
        return std::int64_t{problem_.excess} * AreaBounds::kParts + bounds_.of(set, cells);
    const std::int32_t others = bounds_.of(everything_ ^ set, problem_.block.area() - cells);
    return others == AreaBounds::kNone ? -1 : most_ - others - tolls_[everything_ ^ set];
}

bool Recurrence::reaches(ItemSet set, const Block& block) const {
    for (set = known_.pinned_among(set); set != 0; set &= set - 1) {
        if (!problem_.items[first_in(set)].pin->reaches_into(block)) return false;
    }
    return true;
}

void Recurrence::lower(Price known) {
    most_ = std::min(most_, std::int64_t{known} * AreaBounds::kParts - 1);
}

/// What a set may cost in so many cells; below 0: it may not be there.
Price Recurrence::most_for(ItemSet set, int cells) const {
    const std::int64_t room = is_worth_trying(set, cells) ? room_for(set, cells) / AreaBounds::kParts : -1;
    return static_cast<Price>(std::min<std::int64_t>(room, kNever - 1));
}

Prices Recurrence::prices_of(ItemSet set, const Block& block) {
    const SetRows& found = rows(set, {block.column, block.line});
    if (!found.hold(block.columns) || !found.in(block.columns).hold(block.lines)) return kNoPrices;
    return found.in(block.columns).at(block.lines);
}

const HeadEdges& Recurrence::edges_of(ItemSet set, const Block& block) {
    return rows(set, {block.column, block.line}).by_columns[block.columns - 1].edges_at(block.lines);
}

const SetRows& Recurrence::rows(ItemSet set, Spot at) {
    static const SetRows kNone;
    if (const SetRows* known = known_.find(set, at)) return *known;
    if (gave_up() || (known_.is_pinned(set) && !can_stand(set, at))) return kNone;
    return known_.keep(set, at, made(set, at));
}

/// Whether a pinned set may stand in a block from there on.
bool Recurrence::can_stand(ItemSet set, Spot at) const {
    return reaches(set, widest(set, at, problem_.block.right() - at.column));
}

/// The deepest block of so many columns; of a set that is pinned to no lines, it may stand anywhere.
Block Recurrence::widest(ItemSet set, Spot at, int columns) const {
    const int above = known_.is_pinned_down(set) ? at.line - problem_.block.line : 0;
    return {at.column, at.line, columns, problem_.block.lines - above};
}

SetRows Recurrence::made(ItemSet set, Spot at) {
    Making making{set, at, empty_rows(set, at)};
    if (making.rows.widths == 0) return {};
    if (is_one(set)) {
        set_one(making);
    } else {
        for (ItemSet first = (set - 1) & set; first != 0 && !gave_up(); first = (first - 1) & set) {
            work_ += kWorkOfSides;
            join_across(making, {first, set ^ first});
            join_down(making, {first, set ^ first});
        }
        try_owners(making);
    }
    finish(making);
    return std::move(making.rows);
}

SetRows Recurrence::empty_rows(ItemSet set, Spot at) const {
    SetRows made;
    const int left = known_.is_pinned_across(set) ? at.column - problem_.block.column : 0;
    for (int columns = 1; columns <= problem_.block.columns - left; ++columns) {
        made.by_columns.push_back(empty_row(set, at, columns));
        if (!made.by_columns.back().depths.is_empty()) made.widths |= std::uint32_t{1} << (columns - 1);
    }
    return made;
}

/// Of the depths that suit the set, each with the most that it may cost.
SetRow Recurrence::empty_row(ItemSet set, Spot at, int columns) const {
    SetRow row;
    Block block = widest(set, at, columns);
    const Bounds cells = windows_[set];
    int last = std::min(block.lines, cells.most / columns);
    block.lines = (cells.least + columns - 1) / columns;
    while (block.lines <= last && known_.is_pinned(set) && !reaches(set, block)) ++block.lines;
    row.depths.least = std::max(block.lines, 1);
    for (int lines = row.depths.least; lines <= last; ++lines) {
        const Price most = most_for(set, columns * lines);
        row.depths.prices.push_back({most + 1, most + 1, most + 1, most + 1});
    }
    row.choices.resize(row.depths.prices.size());
    return row;
}

void Recurrence::set_one(Making& making) {
    const Item& item = problem_.items[first_in(making.set)];
    for (int columns = 1; columns <= static_cast<int>(making.rows.by_columns.size()); ++columns) {
        DepthPrices& depths = making.rows.by_columns[columns - 1].depths;
        for (int lines = depths.least; lines <= depths.most(); ++lines) {
            const Block block{making.at.column, making.at.line, columns, lines};
            Prices prices = item.group != nullptr ? item.group->prices_of(block) : item.prices->at(columns, lines);
            if (item.pin != nullptr && !item.pin->allows(block)) prices = kNoPrices;
            Prices& made = depths.prices[lines - depths.least];
            for (int c = 0; c < kHeadCorners; ++c) made[c] = prices[c] < made[c] ? prices[c] : kNever;
        }
    }
}

/// What was not found cannot be had; depths at a row's ends that cannot be had are left away.
void Recurrence::finish(Making& making) {
    SetRows& rows = making.rows;
    rows.widths = 0;
    for (int columns = 1; columns <= static_cast<int>(rows.by_columns.size()); ++columns) {
        SetRow& row = rows.by_columns[columns - 1];
        if (!is_one(making.set)) take_away_unfound(row);
        keep_what_can_be_had(row);
        if (row.depths.is_empty()) continue;
        rows.widths |= std::uint32_t{1} << (columns - 1);
        find_edges(making, columns);
    }
    if (rows.widths == 0) rows.by_columns.clear();
}

void Recurrence::find_edges(Making& making, int columns) {
    SetRow& row = making.rows.by_columns[columns - 1];
    row.edges.resize(row.depths.prices.size());
    for (int lines = row.depths.least; lines <= row.depths.most(); ++lines) {
        for (int c = 0; c < kHeadCorners; ++c) {
            if (can_be_had(row.depths.at(lines)[c]))
                set_edges(making, {making.at.column, making.at.line, columns, lines}, c);
        }
    }
}

void Recurrence::set_edges(Making& making, const Block& block, int corners) {
    SetRow& row = making.rows.by_columns[block.columns - 1];
    HeadEdges& edges = row.edges[block.lines - row.depths.least];
    if (is_one(making.set)) {
        const Item& item = problem_.items[first_in(making.set)];
        if (item.group != nullptr) edges = item.group->edges_of(block);
        if (item.heads != nullptr) edges.set(corners, item.heads->whole.at(block.columns, block.lines)[corners]);
        return;
    }
    const BlockChoice& choice = row.choices_at(block.lines)[corners];
    const Tree node = divided(choice);
    const PartBlocks blocks = blocks_of(node, block);
    const HeadEdges& second = edges_of(making.set ^ choice.part, blocks.back());
    if (choice.division == Division::down) {
        edges.left[corners] = edges_of(choice.part, blocks[0]).left[choice.first];
        edges.right[corners] = second.right[choice.second];
        return;
    }
    const std::size_t lower = static_cast<std::size_t>(blocks.back().line - block.line);
    if (choice.division == Division::across) {
        const HeadEdges& first = edges_of(choice.part, blocks[0]);
        edges.left[corners] = first.left[choice.first] | second.left[choice.second] << lower;
        edges.right[corners] = first.right[choice.first] | second.right[choice.second] << lower;
        return;
    }
    const Item& owner = problem_.items[first_in(choice.part)];
    if (owner.heads != nullptr)
        edges.set(corners, owner.heads->notched.at(block.columns, block.area() - node.notch.area())[corners]);
    if (choice.division == Division::notch_left) edges.left[corners] |= second.left[choice.second] << lower;
    if (choice.division == Division::notch_right) edges.right[corners] |= second.right[choice.second] << lower;
}

Tree Recurrence::tree_of(ItemSet set, const Block& block, int corners) {
    Tree tree;
    if (is_one(set)) {
        tree.item = first_in(set);
        tree.corners = corners;
        return tree;
    }
    const SetRow& row = rows(set, {block.column, block.line}).by_columns[block.columns - 1];
    const BlockChoice choice = row.choices_at(block.lines)[corners];
    tree = divided(choice);
    const PartBlocks blocks = blocks_of(tree, block);
    if (!tree.has_item()) tree.parts.push_back(tree_of(choice.part, blocks[0], choice.first));
    tree.parts.push_back(tree_of(set ^ choice.part, blocks.back(), choice.second));
    return tree;
}

}  // namespace banxin::makeup
