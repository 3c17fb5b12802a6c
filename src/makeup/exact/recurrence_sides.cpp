// How a set is shared out between two sides: the loops in which all of the time goes. One of a pair of sides has rows
// in few widths, so most pairs are done with at a glance.
#include <algorithm>
#include <bit>
#include <utility>

#include "makeup/exact/join_rows.h"
#include "makeup/exact/recurrence.h"

namespace banxin::makeup {
namespace {

int divided_up(int value, int by) {
    return value <= 0 ? 0 : (value + by - 1) / by;
}

}  // namespace

bool Recurrence::is_story(ItemSet set) const {
    return is_one(set) && problem_.items[first_in(set)].group == nullptr;
}

/// Of a pinned set, which is asked for place by place: most of the answers are that it cannot stand there, and they
/// take as long as a sum does.
const SetRows& Recurrence::rows_looked_up(ItemSet set, Spot at) {
    ++work_;
    return rows(set, at);
}

void Recurrence::join_across(Making& making, const Sides& sides) {
    const SetRows& top = rows(sides.first, making.at);
    const std::uint32_t widths = top.widths & making.rows.widths;
    if (widths == 0) return;
    const bool is_pinned = known_.is_pinned_down(sides.second);
    if (is_pinned && !can_stand(sides.second, {making.at.column, making.at.line + 1})) return;
    const SetRows* low = is_pinned ? nullptr : &rows(sides.second, making.at);
    for (std::uint32_t left = low == nullptr ? widths : widths & low->widths; left != 0; left &= left - 1) {
        const int columns = std::countr_zero(left) + 1;
        const DepthPrices& upper = top.in(columns);
        const bool goes_through = columns == problem_.page.columns && !is_story(sides.first) && !is_story(sides.second);
        const Price through = goes_through ? problem_.tariff.through_line : 0;
        for (int cut = upper.least; cut <= upper.most() && !gave_up(); ++cut) {
            if (!can_be_had(upper.low_at(cut))) continue;
            if (is_pinned) low = &rows_looked_up(sides.second, {making.at.column, making.at.line + cut});
            if (!low->hold(columns)) continue;
            work_ += stack(making.rows.by_columns[columns - 1], upper.at(cut), low->in(columns),
                           {sides.first, cut, down_[sides.second] * cut + through});
        }
    }
}

void Recurrence::join_down(Making& making, const Sides& sides) {
    const SetRows& left = rows(sides.first, making.at);
    if (left.widths == 0) return;
    const bool is_pinned = known_.is_pinned_across(sides.second);
    if (is_pinned && !can_stand(sides.second, {making.at.column + 1, making.at.line})) return;
    const SetRows* right = is_pinned ? nullptr : &rows(sides.second, making.at);
    const TouchTariff tariff{problem_.tariff.heads_touch, problem_.tariff.through_line, problem_.page.lines};
    for (std::uint32_t cuts = left.widths; cuts != 0 && !gave_up(); cuts &= cuts - 1) {
        const int cut = std::countr_zero(cuts) + 1;
        if (is_pinned) right = &rows_looked_up(sides.second, {making.at.column + cut, making.at.line});
        for (std::uint32_t widths = right->widths & making.rows.widths >> cut; widths != 0; widths &= widths - 1) {
            const int columns = std::countr_zero(widths) + 1;
            work_ += set_beside(making.rows.by_columns[cut + columns - 1],
                                {left.by_columns[cut - 1], right->by_columns[columns - 1]},
                                {sides.first, cut, across_[sides.second] * cut}, tariff);
        }
    }
}

void Recurrence::try_owners(Making& making) {
    for (ItemSet rest = making.set; rest != 0 && !gave_up(); rest &= rest - 1) {
        const ItemSet owner = rest & (~rest + 1);
        if (problem_.items[first_in(owner)].notched == nullptr) continue;
        const Sides sides{owner, making.set ^ owner};
        for (std::uint32_t widths = making.rows.widths; widths != 0; widths &= widths - 1) {
            const int columns = std::countr_zero(widths) + 1;
            for (int inner = 1; inner < columns; ++inner) {
                try_notches(making, sides, columns, {Notch::Side::right, inner});
                try_notches(making, sides, columns, {Notch::Side::left, inner});
            }
        }
    }
}

/// Of so many columns of a block's. What stands in them has few depths, and the owner few numbers of cells.
void Recurrence::try_notches(Making& making, const Sides& sides, int columns, Notch notch) {
    const bool is_pinned = known_.is_pinned(sides.second);
    const SetRows* rest = is_pinned ? nullptr : &rows(sides.second, making.at);
    if (rest != nullptr && !rest->hold(notch.columns)) return;
    const Item& owner = problem_.items[first_in(sides.first)];
    const Bounds own = windows_[sides.first];
    const Bounds inner = windows_[sides.second];
    const DepthPrices& depths = making.rows.in(columns);
    for (int lines = depths.least; lines <= depths.most() && !gave_up(); ++lines) {
        const Block block{making.at.column, making.at.line, columns, lines};
        if (owner.pin != nullptr && !owner.pin->allows(block)) continue;
        const int over = block.area() - own.most;
        notch.lines =
            std::max({kLeastNotchLines, divided_up(inner.least, notch.columns), divided_up(over, notch.columns)});
        const int most = std::min({lines - 1, inner.most / notch.columns, (block.area() - own.least) / notch.columns});
        for (; notch.lines <= most; ++notch.lines) {
            const Block place = notch_in(block, notch);
            if (is_pinned) rest = &rows_looked_up(sides.second, {place.column, place.line});
            if (!rest->hold(place.columns) || !rest->in(place.columns).hold(place.lines)) continue;
            ++work_;
            try_notch(making, sides, block, {notch, rest->in(place.columns).at(place.lines)});
        }
    }
}

void Recurrence::try_notch(Making& making, const Sides& sides, const Block& block, const FilledNotch& filled) {
    const Notch& notch = filled.notch;
    const Item& item = problem_.items[first_in(sides.first)];
    const int second = cheapest(filled.prices);
    const int cells = block.area() - notch.area();
    const bool at_left = notch.side == Notch::Side::left;
    const Price across =
        at_left ? item.across * notch.columns : across_[sides.second] * (block.columns - notch.columns);
    const Price beside = filled.prices[second] + down_[sides.second] * (block.lines - notch.lines) + across;
    const Prices& own = item.notched->prices.at(block.columns, cells);
    SetRow& row = making.rows.by_columns[block.columns - 1];
    const int at = block.lines - row.depths.least;
    if (!any_cheaper(own, beside, row.depths.prices[at])) return;
    const Prices& tops = item.notched->tops.at(block.columns, cells);
    for (int one = 0; one < kHeadCorners; ++one) {
        const Price price = own[one] + beside;
        if (price >= row.depths.prices[at][one] || tops[one] > block.lines - notch.lines) continue;
        row.depths.prices[at][one] = price;
        row.choices[at][one] = {sides.first,
                                static_cast<std::int16_t>(notch.lines),
                                at_left ? Division::notch_left : Division::notch_right,
                                static_cast<std::uint8_t>(one),
                                static_cast<std::uint8_t>(second),
                                static_cast<std::uint8_t>(notch.columns)};
    }
}

std::vector<Recurrence::WholeCut> Recurrence::whole_cuts() {
    std::vector<WholeCut> cuts;
    const Block& whole = problem_.block;
    for (ItemSet first = (everything_ - 1) & everything_; first != 0; first = (first - 1) & everything_) {
        const ItemSet second = everything_ ^ first;
        for (const Division division : {Division::across, Division::down}) {
            const bool across = division == Division::across;
            Tree tree;
            tree.division = division;
            for (tree.cut = 1; tree.cut < (across ? whole.lines : whole.columns); ++tree.cut) {
                const PartBlocks blocks = blocks_of(tree, whole);
                const Price upper = least(prices_of(first, blocks[0]));
                const Price lower = can_be_had(upper) ? least(prices_of(second, blocks[1])) : kNever;
                if (!can_be_had(lower)) continue;
                const bool goes_through = !across || (!is_story(first) && !is_story(second));
                cuts.push_back({tree, first,
                                upper + lower + (across ? down_ : across_)[second] * tree.cut +
                                    (goes_through ? problem_.tariff.through_line : 0)});
            }
        }
    }
    return cuts;
}

std::vector<Tree> Recurrence::cheapest_wholes(std::size_t count) {
    std::vector<WholeCut> cuts = whole_cuts();
    std::stable_sort(cuts.begin(), cuts.end(),
                     [](const WholeCut& one, const WholeCut& other) { return one.price < other.price; });
    if (cuts.size() > count) cuts.erase(cuts.begin() + static_cast<std::ptrdiff_t>(count), cuts.end());
    std::vector<Tree> trees;
    for (const WholeCut& cut : cuts) {
        const PartBlocks blocks = blocks_of(cut.tree, problem_.block);
        trees.push_back(cut.tree);
        trees.back().parts.push_back(tree_of(cut.first, blocks[0], cheapest(prices_of(cut.first, blocks[0]))));
        const ItemSet second = everything_ ^ cut.first;
        trees.back().parts.push_back(tree_of(second, blocks[1], cheapest(prices_of(second, blocks[1]))));
    }
    return trees;
}

}  // namespace banxin::makeup
