// Breaking a paragraph as a whole.
//
// A line of a narrow column can end at a few places only, six or so, so every line that can be is solved exactly (line_solver.h)
// and the cheapest chain of lines is found by dynamic programming, layer by layer: the k-th layer holds the places where the k-th line
// may end. That is the network of Knuth and Plass (Breaking Paragraphs into Lines, 1981) with solved lines in place of their
// stretch ratios, which say little where everything but a few half cells is rigid. Keeping layers apart gives the cheapest way for
// every number of lines, which is what copyfitting asks for.
//
// Beside the lines' own costs: 3 000 where letterspace changes by more than 0.08 em from line to line, the price of the break
// (break_rules.h), 6 000 for a divided word and 3 000 more for two in a row, 40 000 for each Han that a last line lacks (Western text
// counts by its cells), 6 000 for a last line of two Han in 15 cells or more.
//
// Lines are letterspaced by a fifth of an em at most, by half an em if nothing else comes out. If no chain keeps the rules even
// so, they give way together: any letterspace, a closing mark of a cluster at a line's start, a
// word broken that fills most of a line; then a break anywhere. A chain always comes out.
//
// A layer keeps the places near its cheapest one, so that the work grows with the text's length.
#include "compose/break_network.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "compose/break_rules.h"
#include "compose/trim_spaces.h"

namespace banxin {
namespace {

constexpr std::int64_t kContrast = 3'000;
constexpr int kSeenChange = 80;
constexpr int kLoose = 40;
constexpr int kLittleSpread = 200;
constexpr int kMostSpread = 500;
constexpr std::int64_t kMissingHan = 40'000;
constexpr std::int64_t kTwoHanAlone = 6'000;
constexpr int kWideMeasure = 15;
constexpr std::int64_t kDividedWord = 6'000;
constexpr std::int64_t kDividedTwice = 3'000;
constexpr std::int64_t kBrokenWord = 60'000;
constexpr std::int64_t kBrokenCluster = 60'000;
constexpr std::int64_t kBrokenAnywhere = 1'000'000;
constexpr std::size_t kFullLayer = 128;
constexpr std::int64_t kBand = 64;

bool inside_word(const Unit& before, const Unit& after) {
    const bool figure = before.cls == CharClass::digit || after.cls == CharClass::digit;
    return is_western(before.cls) && is_western(after.cls) && !figure && !forbidden_at_start(after.cls, Language::zh_hans);
}

}  // namespace

BreakNetwork::BreakNetwork(const ShapedText& text, TextCursor from, std::span<const Length> measures)
    : text_(text), block_(text.blocks[from.block]), from_(from), measures_(measures.begin(), measures.end()),
      solver_(text, block_) {
    from_.unit = skip_spaces(text, from.unit, block_.end_unit);
    if (from_.unit >= block_.end_unit) return;
    sum_up();
    for (const Ladder ladder : {Ladder::close, Ladder::rules, Ladder::relaxed, Ladder::anywhere}) {
        if (build(ladder)) return;
    }
    assert(false);
}

LineCount cheapest(std::span<const LineCount> counts) {
    const auto cheaper = [](const LineCount& a, const LineCount& b) { return a.cost < b.cost; };
    return counts.empty() ? LineCount{} : *std::min_element(counts.begin(), counts.end(), cheaper);
}

/// The cheapest chain of a layer that has come to the paragraph's end.
const BreakNetwork::Node* BreakNetwork::cheapest_end(const Layer& layer) const {
    const Node* done = nullptr;
    for (const Node& node : layer) {
        if (node.start >= block_.end_unit && (done == nullptr || node.cost < done->cost)) done = &node;
    }
    return done;
}

std::vector<SetLine> BreakNetwork::lines(int count) const {
    if (count <= 0 || static_cast<std::size_t>(count) >= layers_.size()) return {};
    const Node* last = cheapest_end(layers_[static_cast<std::size_t>(count)]);
    return last == nullptr ? std::vector<SetLine>{} : trace(static_cast<std::size_t>(count), *last);
}

/// Widths of all stretches as differences of sums from the cursor on.
void BreakNetwork::sum_up() {
    const std::size_t units = block_.end_unit - from_.unit;
    sums_.assign(units + 1, {});
    for (std::size_t i = 0; i < units; ++i) {
        const Unit& unit = text_.units[from_.unit + i];
        sums_[i + 1] = {sums_[i].cores + unit.core, sums_[i].natural + unit.gap.natural, sums_[i].least + unit.gap.least,
                        sums_[i].most + std::max(unit.gap.most, unit.gap.natural)};
    }
}

Length BreakNetwork::least_width(std::uint32_t first, std::uint32_t end) const {
    const Sums& a = sums_[first - from_.unit];
    return sums_[end - from_.unit].cores - a.cores + sums_[end - 1 - from_.unit].least - a.least;
}

Length BreakNetwork::natural_width(std::uint32_t first, std::uint32_t end) const {
    const Sums& a = sums_[first - from_.unit];
    return sums_[end - from_.unit].cores - a.cores + sums_[end - 1 - from_.unit].natural - a.natural;
}

bool BreakNetwork::build(Ladder ladder) {
    const std::uint32_t end = block_.end_unit;
    edges_.assign(end - from_.unit, {});
    layers_.assign(1, {Node{from_.unit, from_.unit, -1, 0, 0}});
    counts_.clear();
    for (std::size_t line = 0; !layers_[line].empty(); ++line) {
        layers_.emplace_back();
        places_.clear();
        for (std::size_t i = 0; i < layers_[line].size(); ++i) {
            const Node node = layers_[line][i];
            if (node.start >= end) continue;
            for (const Edge& edge : edges_from(node.start, line, ladder)) relax(node, static_cast<std::int32_t>(i), edge);
        }
        thin_out(layers_.back());
        const Node* done = cheapest_end(layers_.back());
        if (done != nullptr) counts_.push_back({static_cast<int>(line) + 1, done->cost});
    }
    return !counts_.empty();
}

/// Keeps the places near the cheapest one of a layer that has grown too wide: loose chains fall behind it, tight ones run ahead.
void BreakNetwork::thin_out(Layer& layer) const {
    if (layer.size() <= kFullLayer) return;
    const auto cheaper = [](const Node& a, const Node& b) { return a.cost < b.cost; };
    const std::int64_t centre = std::min_element(layer.begin(), layer.end(), cheaper)->start;
    std::erase_if(layer, [&](const Node& node) {
        const std::int64_t away = node.start - centre;
        return node.start < block_.end_unit && (away > kBand || away < -kBand);
    });
}

void BreakNetwork::relax(const Node& node, std::int32_t index, const Edge& edge) {
    const bool first = node.before < 0 && node.start == from_.unit;
    const bool last = edge.next >= block_.end_unit;
    const bool twice = !first && hyphen_width(node.shown) > Length() && hyphen_width(edge.shown) > Length();
    const bool contrast = !first && !last && std::abs(edge.spread - node.spread) > kSeenChange;
    const std::int64_t cost = node.cost + edge.cost + (contrast ? kContrast : 0) + (twice ? kDividedTwice : 0);
    const Node reached{edge.next, edge.shown, index, edge.spread, cost};
    const std::uint64_t place = std::uint64_t{edge.next} * 2 + (edge.spread > kLoose ? 1 : 0);
    Layer& layer = layers_.back();
    const auto [found, fresh] = places_.try_emplace(place, layer.size());
    if (fresh) {
        layer.push_back(reached);
    } else if (reached.cost < layer[found->second].cost) {
        layer[found->second] = reached;
    }
}

Length BreakNetwork::indent_of(std::uint32_t start) const {
    return start == block_.first_unit ? block_.first_indent : block_.indent;
}

Length BreakNetwork::room_of(std::uint32_t start, std::size_t line) const {
    return measures_[std::min(line, measures_.size() - 1)] - indent_of(start);
}

const std::vector<BreakNetwork::Edge>& BreakNetwork::edges_from(std::uint32_t start, std::size_t line, Ladder ladder) {
    Edges& edges = edges_[start - from_.unit];
    const Length room = room_of(start, line);
    if (edges.list.empty() || edges.room != room) edges = {room, find_edges(start, room, ladder)};
    return edges.list;
}

/// No line of these units is wider with so much letterspace: every gap as wide as it goes, every place spread.
Length BreakNetwork::widest(std::uint32_t first, std::uint32_t end, int spread) const {
    const Sums& a = sums_[first - from_.unit];
    const Length cores = sums_[end - from_.unit].cores - a.cores;
    const Length gaps = sums_[end - 1 - from_.unit].most - a.most;
    return cores + gaps + solver_.cell() * 2 + scaled(solver_.cell(), spread * static_cast<std::int64_t>(end - first), 1000);
}

/// The last character that may stand on a line from `start` on decides how far to look; a line of one unit always is.
std::vector<BreakNetwork::Edge> BreakNetwork::find_edges(std::uint32_t start, Length room, Ladder ladder) {
    std::vector<Edge> edges;
    for (std::uint32_t until = start + 1; until <= block_.end_unit; ++until) {
        const std::uint32_t shown = trim_spaces(text_, start, until);
        if (shown == start) continue;
        const Length hanging = block_.lines.hanging == Hanging::off ? Length() : text_.units[shown - 1].core;
        const bool too_long = least_width(start, shown) - hanging > room;
        if (too_long && (ladder != Ladder::anywhere || !edges.empty())) break;
        const auto price = price_of_break(until, room, ladder);
        if (!price) continue;
        const std::uint32_t next = skip_spaces(text_, until, block_.end_unit);
        const bool last = next >= block_.end_unit;
        const int most_spread = ladder == Ladder::close ? kLittleSpread : kMostSpread;
        const bool rules = ladder <= Ladder::rules;
        if (!last && rules && widest(start, shown, most_spread) < room) continue;
        const LineFit& fit = solver_.fit({start, shown}, room - hyphen_width(shown), last ? Justify::no : Justify::yes);
        if (fit.too_long && ladder != Ladder::anywhere) continue;
        const int spread = letterspace_milli(fit, solver_.cell());
        if (spread > most_spread && rules) continue;
        edges.push_back({shown, next, spread, fit.cost + *price + (last ? price_of_last(start, shown, room) : 0)});
    }
    return edges;
}

/// What a break costs, or nothing where the ladder does not allow it.
std::optional<std::int64_t> BreakNetwork::price_of_break(std::uint32_t until, Length room, Ladder ladder) const {
    if (until == block_.end_unit) return 0;
    const Unit& before = text_.units[until - 1];
    const Unit& after = text_.units[until];
    if (before.break_after == BreakChance::allowed) return before.break_penalty;
    if (before.divides_after) return kDividedWord;
    if (ladder <= Ladder::rules) return std::nullopt;
    if (inside_word(before, after) && fills_a_line(until, room)) return kBrokenWord;
    const bool cluster = until >= 2 && is_closing(after.cls) && is_closing(before.cls) && is_closing(text_.units[until - 2].cls);
    if (cluster) return kBrokenCluster;
    if (ladder == Ladder::anywhere) return kBrokenAnywhere;
    return std::nullopt;
}

/// Of the hyphen at the end of a line that divides a word; nothing at other ends.
Length BreakNetwork::hyphen_width(std::uint32_t shown) const {
    const Unit& last = text_.units[shown - 1];
    const bool divided = last.divides_after && shown < block_.end_unit;
    return divided ? text_.hyphens[last.look].width : Length();
}

/// The word around a place takes three quarters of a line or more: no line can hold it with others.
bool BreakNetwork::fills_a_line(std::uint32_t until, Length room) const {
    const auto whole = [&](std::uint32_t at) { return text_.units[at - 1].break_after == BreakChance::forbidden; };
    std::uint32_t first = until;
    std::uint32_t end = until;
    while (first > from_.unit && whole(first)) --first;
    while (end < block_.end_unit && whole(end)) ++end;
    return natural_width(first, end) * 4 >= room * 3;
}

std::int64_t BreakNetwork::price_of_last(std::uint32_t start, std::uint32_t shown, Length room) const {
    if (start == block_.first_unit || block_.lines.least_last_line == 0) return 0;
    int han = 0;
    Length western;
    for (std::uint32_t i = start; i < shown; ++i) {
        const Unit& unit = text_.units[i];
        if (is_western(unit.cls)) western += unit.core;
        han += unit.cls == CharClass::han || unit.cls == CharClass::iteration ? 1 : 0;
    }
    han += static_cast<int>(western / solver_.cell());
    const std::int64_t missing = std::max(block_.lines.least_last_line - han, 0);
    const bool two_alone = han == 2 && room >= solver_.cell() * kWideMeasure;
    return missing * kMissingHan + (two_alone ? kTwoHanAlone : 0);
}

SetLine BreakNetwork::set_line(std::size_t line, std::uint32_t first, const Node& reached, Justify justify) const {
    const Length hyphen = hyphen_width(reached.shown);
    solver_.fit({first, reached.shown}, room_of(first, line) - hyphen, justify);
    SetLine set = solver_.place(indent_of(first));
    set.divides_word = hyphen > Length();
    set.hyphen_x = set.right;
    set.right += hyphen;
    set.block = from_.block;
    set.next_unit = reached.start;
    set.starts_block = first == block_.first_unit;
    set.ends_block = reached.start >= block_.end_unit;
    return set;
}

std::vector<SetLine> BreakNetwork::trace(std::size_t layer, const Node& node) const {
    std::vector<SetLine> lines(layer);
    Node reached = node;
    for (std::size_t line = layer; line-- > 0;) {
        const Node& before = layers_[line][static_cast<std::size_t>(reached.before)];
        const bool last = reached.start >= block_.end_unit;
        lines[line] = set_line(line, before.start, reached, last ? Justify::no : Justify::yes);
        reached = before;
    }
    return lines;
}

BrokenOff BreakNetwork::broken_off(int count, const EndPrice& price) const {
    BrokenOff cheapest;
    cheapest.cost = std::numeric_limits<std::int64_t>::max();
    if (count <= 0 || static_cast<std::size_t>(count) > layers_.size()) return cheapest;
    const auto line = static_cast<std::size_t>(count) - 1;
    const Layer& layer = layers_[line];
    Node best_end;
    for (std::size_t i = 0; i < layer.size(); ++i) {
        const Node& node = layer[i];
        if (node.start >= block_.end_unit) continue;
        const Length room = room_of(node.start, line);
        for (std::uint32_t until = node.start + 1; until <= block_.end_unit; ++until) {
            const std::uint32_t shown = trim_spaces(text_, node.start, until);
            if (shown == node.start) continue;
            if (least_width(node.start, shown) > room) break;
            const auto legal = price_of_break(until, room, Ladder::rules);
            if (!legal || hyphen_width(shown) > Length()) continue;
            const Justify justify = ending(node.start, shown, room);
            const std::int64_t own = solver_.fit({node.start, shown}, room, justify).cost;
            const Length white = justify == Justify::yes ? Length() : std::max(room - natural_width(node.start, shown), Length());
            const std::int64_t cost = node.cost + own + *legal + price({until, white});
            if (cost >= cheapest.cost) continue;
            cheapest.cost = cost;
            best_end = {skip_spaces(text_, until, block_.end_unit), shown, static_cast<std::int32_t>(i), 0, cost};
        }
    }
    if (best_end.before < 0) return cheapest;
    const Node& from = layer[static_cast<std::size_t>(best_end.before)];
    cheapest.lines = trace(line, from);
    const Justify justify = ending(from.start, best_end.shown, room_of(from.start, line));
    cheapest.lines.push_back(set_line(line, from.start, best_end, justify));
    return cheapest;
}

/// A line broken off is filled when it lacks less than a cell and the paragraph goes on.
Justify BreakNetwork::ending(std::uint32_t start, std::uint32_t shown, Length room) const {
    const bool near_full = natural_width(start, shown) + solver_.cell() > room;
    return near_full && shown < block_.end_unit ? Justify::yes : Justify::no;
}

}  // namespace banxin
