// Breaking a paragraph off in the midst, for a jump. A layer of the network already has the cheapest way to each of its
// places, so what is filled down to the last line is there to be read off. A last line that shares its room with
// something else may end where no line of the whole paragraph might, and unfilled: every place that a chain of one line
// less reaches is tried with every such line behind it.
#include <algorithm>
#include <map>

#include "compose/lines/break_network.h"
#include "compose/lines/trim_spaces.h"

namespace banxin {

/// A line broken off ends where it ends, but closes up where that brings a cell more into it: nobody sees that what
/// stands beside it is a cell further away, and everybody a line letterspaced.
Justify BreakNetwork::ending(std::uint32_t start, std::uint32_t shown, Length room) const {
    const bool is_full = solver_.sums().natural_width({start, shown}) >= room;
    return is_full && shown < block_.end_unit ? Justify::yes : Justify::no;
}

/// A last line broken off where the rules let a line end; nothing where they do not.
std::optional<LineEnding> BreakNetwork::broken_line(LineRange range, std::uint32_t until, Length room) const {
    const auto legal = price_of_break(until, room, Ladder::rules);
    if (!legal || hyphen_width(range.end) > Length()) return std::nullopt;
    const Justify justify = ending(range.first, range.end, room);
    const LineFit& fit = solver_.fit(range, room, justify);
    if (fit.too_long) return std::nullopt;
    LineEnding ending{until, range.end, fit.cost + *legal};
    if (until == block_.end_unit) ending.cost += price_of_last(range.first, range.end, room);
    if (justify == Justify::no) ending.white = std::max(room - solver_.sums().natural_width(range), Length());
    return ending;
}

std::vector<LineEnding> BreakNetwork::endings_beside(int count, Length taken) const {
    if (count <= 0 || static_cast<std::size_t>(count) >= layers_.size()) return {};
    const auto line = static_cast<std::size_t>(count) - 1;
    std::map<std::uint32_t, LineEnding> cheapest;
    for (std::size_t i = layers_[line]; i < layers_[line + 1]; ++i) {
        const Node& node = nodes_[i];
        const Length room = room_of(node.start, line) - taken;
        for (std::uint32_t until = node.start + 1; until <= block_.end_unit; ++until) {
            const LineRange range{node.start, trim_spaces(text_, node.start, until)};
            if (range.end == range.first) continue;
            if (solver_.least_width(range) > room) break;
            auto ending = broken_line(range, until, room);
            if (!ending) continue;
            ending->cost += node.cost;
            ending->before = static_cast<std::int32_t>(i);
            const auto [known, is_new] = cheapest.try_emplace(until, *ending);
            if (!is_new && ending->cost < known->second.cost) known->second = *ending;
        }
    }
    std::vector<LineEnding> endings;
    for (const auto& [until, ending] : cheapest) endings.push_back(ending);
    return endings;
}

std::vector<LineEnding> BreakNetwork::filled_endings(int count) const {
    if (count <= 0 || static_cast<std::size_t>(count) + 1 >= layers_.size()) return {};
    std::map<std::uint32_t, LineEnding> cheapest;
    for (const Node& node : layer(static_cast<std::size_t>(count))) {
        if (node.divides) continue;
        LineEnding ending{node.start, node.shown, node.cost, Length(), node.before};
        if (node.start >= block_.end_unit) {
            const Node& before = nodes_[static_cast<std::size_t>(node.before)];
            const Length room = room_of(before.start, static_cast<std::size_t>(count) - 1);
            ending.white = std::max(room - solver_.sums().natural_width({before.start, node.shown}), Length());
        }
        const auto [known, is_new] = cheapest.try_emplace(node.start, ending);
        if (!is_new && ending.cost < known->second.cost) known->second = ending;
    }
    std::vector<LineEnding> endings;
    for (const auto& [until, ending] : cheapest) endings.push_back(ending);
    return endings;
}

std::vector<SetLine> BreakNetwork::lines_to(int count, const LineEnding& ending, Length taken) const {
    const auto line = static_cast<std::size_t>(count) - 1;
    const Node& from = nodes_[static_cast<std::size_t>(ending.before)];
    std::vector<SetLine> lines = trace(line, from);
    const Length room = room_of(from.start, line) - taken;
    const bool goes_on = ending.end < block_.end_unit;
    const Justify filled = goes_on && taken == Length() ? Justify::yes : this->ending(from.start, ending.shown, room);
    Node last;
    last.start = skip_spaces(text_, ending.end, block_.end_unit);
    last.shown = ending.shown;
    lines.push_back(set_line({from.start, room}, last, filled));
    return lines;
}

}  // namespace banxin
