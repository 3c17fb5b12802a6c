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
//
// Nothing is tried that cannot belong to a page under the known price: a lower bound of the set in its cells and one of
// all others in the rest (area_bounds.h) tell. That replaces windows of areas, which have to be guessed.
#include "makeup/exact/recurrence.h"

#include <algorithm>
#include <bit>

#include "makeup/exact/join_prices.h"

namespace banxin::makeup {
namespace {

bool is_one(ItemSet set) {
    return std::has_single_bit(set);
}

int first_in(ItemSet set) {
    return std::countr_zero(set);
}

}  // namespace

Recurrence::Recurrence(const BlockProblem& problem)
    : problem_(problem),
      bounds_(problem.items, problem.block),
      known_(problem.items, problem.block),
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

/// Lines that a set may be deep in so many columns.
Bounds Recurrence::depths(ItemSet set, int columns) const {
    const Bounds& cells = windows_[set];
    return {(cells.least + columns - 1) / columns, cells.most / columns};
}

bool Recurrence::reaches(ItemSet set, const Block& block) const {
    for (; set != 0; set &= set - 1) {
        const Pin* pin = problem_.items[first_in(set)].pin;
        if (pin != nullptr && !pin->reaches_into(block)) return false;
    }
    return true;
}

void Recurrence::lower(Price known) {
    most_ = std::min(most_, std::int64_t{known} * AreaBounds::kParts - 1);
}

Prices Recurrence::prices_of(ItemSet set, const Block& block) {
    if (is_one(set)) return prices_of_one(first_in(set), block);
    if (const State* known = known_.find(set, block)) return known->prices;
    const State state = solved(set, block);
    known_.keep(set, block, state);
    return state.prices;
}

Prices Recurrence::prices_of_one(int item, const Block& block) {
    const Item& one = problem_.items[item];
    if (one.group != nullptr) return one.group->prices_of(block);
    if (one.pin != nullptr && !one.pin->allows(block)) return kNoPrices;
    return one.prices->at(block.columns, block.lines);
}

State Recurrence::solved(ItemSet set, const Block& block) {
    Task task{set, block, room_for(set, block.area()), {}};
    if (!is_worth_trying(set, block.area()) || (known_.is_pinned(set) && !reaches(set, block))) return {};
    const bool is_whole = set == everything_ && problem_.extent == Extent::whole;
    for (ItemSet first = (set - 1) & set; first != 0 && !gave_up(); first = (first - 1) & set) {
        try_across(task, first, set ^ first);
        try_down(task, first, set ^ first);
        if (!is_whole || !can_be_had(least(task.state.prices))) continue;
        lower(least(task.state.prices));
        task.room = most_;
    }
    try_owners(task);
    return task.state;
}

void Recurrence::try_owners(Task& task) {
    for (ItemSet rest = task.set; rest != 0 && !gave_up(); rest &= rest - 1) {
        const int owner = first_in(rest);
        if (problem_.items[owner].notched != nullptr) try_notches(task, owner, task.set ^ (ItemSet{1} << owner));
    }
}

bool Recurrence::is_story(ItemSet set) const {
    return is_one(set) && problem_.items[first_in(set)].group == nullptr;
}

void Recurrence::try_across(Task& task, ItemSet top, ItemSet low) {
    const Block& b = task.block;
    const Bounds over = depths(top, b.columns);
    const Bounds under = depths(low, b.columns);
    const bool goes_through = b.columns == problem_.page.columns && !is_story(top) && !is_story(low);
    const Price through = goes_through ? problem_.tariff.through_line : 0;
    const int last = std::min(over.most, b.lines - under.least);
    for (int cut = std::max(over.least, b.lines - under.most); cut <= last; ++cut) {
        try_cut(task, {Division::across,
                       top,
                       low,
                       {b.column, b.line, b.columns, cut},
                       {b.column, b.line + cut, b.columns, b.lines - cut},
                       down_[low] * cut + through});
    }
}

void Recurrence::try_down(Task& task, ItemSet left, ItemSet right) {
    const Block& b = task.block;
    const Price through = b.lines == problem_.page.lines ? problem_.tariff.through_line : 0;
    for (int cut = 1; cut < b.columns; ++cut) {
        if (!depths(left, cut).hold(b.lines) || !depths(right, b.columns - cut).hold(b.lines)) continue;
        try_cut(task, {Division::down,
                       left,
                       right,
                       {b.column, b.line, cut, b.lines},
                       {b.column + cut, b.line, b.columns - cut, b.lines},
                       across_[right] * cut + through});
    }
}

void Recurrence::try_cut(Task& task, const Cut& cut) {
    ++work_;
    const std::int64_t room = task.room - std::int64_t{cut.price} * AreaBounds::kParts;
    const auto is_over = [room](std::int64_t first, std::int64_t second) { return first + second > room; };
    const std::int32_t first_bound = bounds_.of(cut.first, cut.first_block.area());
    const std::int32_t second_bound = bounds_.of(cut.second, cut.second_block.area());
    if (first_bound == AreaBounds::kNone || second_bound == AreaBounds::kNone) return;
    if (is_over(first_bound + tolls_[cut.first], second_bound + tolls_[cut.second]) || gave_up()) return;
    const Prices first = prices_of(cut.first, cut.first_block);
    const Price least_first = least(first);
    if (!can_be_had(least_first) ||
        is_over(std::int64_t{least_first} * AreaBounds::kParts, second_bound + tolls_[cut.second]))
        return;
    const Prices second = prices_of(cut.second, cut.second_block);
    if (!can_be_had(least(second))) return;
    join(task.state, cut, first, second);
}

void Recurrence::join(State& state, const Cut& cut, const Prices& first, const Prices& second) const {
    BlockChoice choice{cut.division, 0, 0, 0, 0, cut.first};
    choice.cut =
        static_cast<std::int16_t>(cut.division == Division::across ? cut.first_block.lines : cut.first_block.columns);
    const int low = cheapest(second);
    const bool down = cut.division == Division::down;  // across, only the upper heads are seen from outside
    for (int one = 0; one < kHeadCorners; ++one) {
        for (int other = down ? 0 : low; other <= (down ? kHeadCorners - 1 : low); ++other) {
            const JoinedCorners joined = join_corners(cut.division, one, other, problem_.tariff.heads_touch);
            choice.first = static_cast<std::uint8_t>(one);
            choice.second = static_cast<std::uint8_t>(other);
            state.offer(joined.corners, first[one] + second[other] + cut.price + joined.price, choice);
        }
    }
}

void Recurrence::try_notches(Task& task, int owner, ItemSet rest) {
    const Block& b = task.block;
    for (int columns = 1; columns < b.columns; ++columns) {
        const Bounds depth = depths(rest, columns);
        const int most = std::min(depth.most, b.lines - 1);
        for (int lines = std::max(depth.least, kLeastNotchLines); lines <= most; ++lines) {
            Cut notch{Division::notch_right, ItemSet{1} << owner, rest, b, {}, 0};
            notch.second_block = notch_in(b, {Notch::Side::right, columns, lines});
            notch.price = down_[rest] * (b.lines - lines) + across_[rest] * (b.columns - columns);
            try_notch(task, owner, notch);
            notch.division = Division::notch_left;
            notch.second_block.column = b.column;
            notch.price = down_[rest] * (b.lines - lines) + problem_.items[owner].across * columns;
            try_notch(task, owner, notch);
        }
    }
}

void Recurrence::try_notch(Task& task, int owner, const Cut& notch) {
    ++work_;
    const Block& b = task.block;
    const Item& item = problem_.items[owner];
    const int cells = b.area() - notch.second_block.area();
    if (item.pin != nullptr && !item.pin->allows(b)) return;
    const Prices& own = item.notched->prices.at(b.columns, cells);
    const std::int32_t inner_bound = bounds_.of(notch.second, notch.second_block.area());
    const std::int64_t known = std::int64_t{least(own) + notch.price} * AreaBounds::kParts;
    if (inner_bound == AreaBounds::kNone || known + inner_bound + tolls_[notch.second] > task.room || gave_up()) return;
    const Prices inner = prices_of(notch.second, notch.second_block);
    const int corners = cheapest(inner);
    if (!can_be_had(inner[corners])) return;
    const Prices& tops = item.notched->tops.at(b.columns, cells);
    const BlockChoice base{notch.division,
                           0,
                           static_cast<std::uint8_t>(corners),
                           static_cast<std::uint8_t>(notch.second_block.columns),
                           static_cast<std::int16_t>(notch.second_block.lines),
                           notch.first};
    for (int one = 0; one < kHeadCorners; ++one) {
        if (!can_be_had(own[one]) || tops[one] > b.lines - notch.second_block.lines) continue;
        BlockChoice choice = base;
        choice.first = static_cast<std::uint8_t>(one);
        task.state.offer(one, own[one] + inner[corners] + notch.price, choice);
    }
}

Tree Recurrence::tree_of(ItemSet set, const Block& block, int corners) {
    Tree tree;
    if (is_one(set)) {
        tree.item = first_in(set);
        tree.corners = corners;
        return tree;
    }
    const BlockChoice choice = known_.find(set, block)->choices[corners];
    tree.division = choice.division;
    const ItemSet rest = set ^ choice.part;
    if (choice.division == Division::across || choice.division == Division::down) {
        tree.cut = choice.cut;
    } else {
        tree.item = first_in(choice.part);
        tree.corners = choice.first;
        const bool at_left = choice.division == Division::notch_left;
        tree.notch = {at_left ? Notch::Side::left : Notch::Side::right, choice.columns, choice.cut};
    }
    const PartBlocks blocks = blocks_of(tree, block);
    if (!tree.has_item()) tree.parts.push_back(tree_of(choice.part, blocks[0], choice.first));
    tree.parts.push_back(tree_of(rest, blocks.back(), choice.second));
    return tree;
}

}  // namespace banxin::makeup
