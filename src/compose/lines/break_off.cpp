// Breaking a paragraph off in the midst, for a jump: every place that a chain of one line less reaches is tried with
// every last line that may follow it, so that the lines above and the place of the cut are chosen together. A layer
// already has the cheapest way to each of its places; only the last line, which ends where no line of the whole
// paragraph might, is priced here.
#include <algorithm>
#include <limits>

#include "compose/lines/break_network.h"
#include "compose/lines/trim_spaces.h"

namespace banxin {

/// A line broken off is filled when it lacks less than a cell and the paragraph goes on.
Justify BreakNetwork::ending(std::uint32_t start, std::uint32_t shown, Length room) const {
    const bool near_full = solver_.sums().natural_width({start, shown}) + solver_.cell() > room;
    return near_full && shown < block_.end_unit ? Justify::yes : Justify::no;
}

/// What a last line costs, broken off where the rules let a line end; nothing where they do not.
std::optional<std::int64_t> BreakNetwork::price_of_cut(const LineRange& range, std::uint32_t until, Length room,
                                                       const EndPrice& price) const {
    const auto legal = price_of_break(until, room, Ladder::rules);
    if (!legal || hyphen_width(range.end) > Length()) return std::nullopt;
    const Justify justify = ending(range.first, range.end, room);
    const std::int64_t own = solver_.fit(range, room, justify).cost;
    const Length white =
        justify == Justify::yes ? Length() : std::max(room - solver_.sums().natural_width(range), Length());
    return own + *legal + price({until, white});
}

/// The cheapest last line behind any of a layer's places: a node with `before` -1 when there is none.
BreakNetwork::Node BreakNetwork::cheapest_cut(std::size_t line, const EndPrice& price) const {
    Node best;
    best.cost = std::numeric_limits<std::int64_t>::max();
    for (std::size_t i = layers_[line]; i < layers_[line + 1]; ++i) {
        const Node& node = nodes_[i];
        if (node.start >= block_.end_unit) continue;
        const Length room = room_of(node.start, line);
        for (std::uint32_t until = node.start + 1; until <= block_.end_unit; ++until) {
            const LineRange range{node.start, trim_spaces(text_, node.start, until)};
            if (range.end == range.first) continue;
            if (solver_.least_width(range) > room) break;
            const auto cut = price_of_cut(range, until, room, price);
            if (!cut || node.cost + *cut >= best.cost) continue;
            best = {skip_spaces(text_, until, block_.end_unit),
                    range.end,
                    static_cast<std::int32_t>(i),
                    0,
                    node.cost + *cut,
                    false};
        }
    }
    return best;
}

BrokenOff BreakNetwork::broken_off(int count, const EndPrice& price) const {
    BrokenOff none;
    none.cost = std::numeric_limits<std::int64_t>::max();
    if (count <= 0 || static_cast<std::size_t>(count) >= layers_.size()) return none;
    const auto line = static_cast<std::size_t>(count) - 1;
    const Node last = cheapest_cut(line, price);
    if (last.before < 0) return none;
    const Node& from = nodes_[static_cast<std::size_t>(last.before)];
    BrokenOff cheapest{trace(line, from), last.cost};
    const Justify justify = ending(from.start, last.shown, room_of(from.start, line));
    cheapest.lines.push_back(set_line(line, from.start, last, justify));
    return cheapest;
}

}  // namespace banxin
