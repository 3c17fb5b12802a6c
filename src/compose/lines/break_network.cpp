// Breaking a paragraph as a whole.
//
// A line of a narrow column can end at a few places only, six or so, so every line that can be is solved exactly
// (line_solver.h) and the cheapest chain of lines is found by dynamic programming, layer by layer: the k-th layer holds
// the places where the k-th line may end. That is the network of Knuth and Plass (Breaking Paragraphs into Lines, 1981)
// with solved lines in place of their stretch ratios, which say little where everything but a few half cells is rigid.
// Keeping layers apart gives the cheapest way for every number of lines, which is what copyfitting asks for.
//
// Beside the lines' own costs: 3 000 where letterspace changes by more than 0.08 em from line to line, the price of the
// break (break_rules.h), 6 000 for a divided word and 3 000 more for two in a row, 200 000 for each Han that a last
// line lacks (Western text counts by its cells), 6 000 for a last line of two Han in 15 cells or more, 500 where the
// same Han starts or ends three lines running.
//
// Lines are letterspaced by a fifth of an em at most, by half an em if nothing else comes out. If no chain keeps the
// rules even so, they give way together: any letterspace, a closing mark of a cluster at a line's start, a word broken
// that fills most of a line; then a break anywhere. A chain always comes out.
//
// A layer keeps the places near its cheapest one, so that the work grows with the text's length. Of a paragraph of
// thousands of lines those places are let go, every few hundred lines, by which no chain came to where it is now
// (forget_places.h). Its first lines keep theirs, for there a text may be broken off.
#include "compose/lines/break_network.h"

#include <algorithm>
#include <cassert>

#include "compose/lines/forget_places.h"
#include "compose/lines/trim_spaces.h"
#include "compose/rules/break_rules.h"

namespace banxin {
namespace {

constexpr std::int64_t kContrast = 3'000;
constexpr int kSeenChange = 80;
constexpr int kLoose = 40;
constexpr int kLittleSpread = 200;
constexpr int kMostSpread = 500;
constexpr std::int64_t kMissingHan = 200'000;
constexpr std::int64_t kTwoHanAlone = 6'000;
constexpr int kWideMeasure = 15;
constexpr std::int64_t kThreeAlike = 500;
constexpr std::int64_t kDividedWord = 6'000;
constexpr std::int64_t kDividedTwice = 3'000;
constexpr std::int64_t kBrokenWord = 160'000;
constexpr std::int64_t kBrokenCluster = 160'000;
constexpr std::int64_t kBrokenAnywhere = 1'000'000;
constexpr std::uint32_t kLongestLeap = 64;
constexpr std::size_t kFullLayer = 128;
constexpr std::int64_t kBand = 64;
constexpr std::size_t kPlacesBeforeForgetting = 1u << 17;
/// Lines of a paragraph whose places are all kept: more than the columns of a page have.
constexpr std::size_t kWholeLines = 1'500;

std::string_view text_of(const ShapedText& text, std::uint32_t unit) {
    return std::string_view(text.text).substr(text.units[unit].text_begin, text.units[unit].text_bytes);
}

bool inside_word(const Unit& before, const Unit& after) {
    const bool figure = before.cls == CharClass::digit || after.cls == CharClass::digit;
    return is_western(before.cls) && is_western(after.cls) && !figure &&
           !forbidden_at_start(after.cls, Language::zh_hans);
}

}  // namespace

BreakNetwork::BreakNetwork(const ShapedText& text, TextCursor from, std::span<const Length> measures)
    : text_(text),
      block_(text.blocks[from.block]),
      from_(from),
      measures_(measures.begin(), measures.end()),
      solver_(text, block_, skip_spaces(text, from.unit, block_.end_unit)) {
    from_.unit = skip_spaces(text, from.unit, block_.end_unit);
    if (from_.unit >= block_.end_unit) return;
    for (const Ladder ladder : {Ladder::close, Ladder::rules, Ladder::relaxed, Ladder::anywhere}) {
        if (build(ladder)) return;
    }
    assert(false);
}

LineCount cheapest(std::span<const LineCount> counts) {
    const auto cheaper = [](const LineCount& a, const LineCount& b) { return a.cost < b.cost; };
    return counts.empty() ? LineCount{} : *std::min_element(counts.begin(), counts.end(), cheaper);
}

/// The places that `lines` lines may reach.
std::span<const BreakNetwork::Node> BreakNetwork::layer(std::size_t lines) const {
    return std::span(nodes_).subspan(layers_[lines], layers_[lines + 1] - layers_[lines]);
}

/// The cheapest chain of a layer that has come to the paragraph's end.
const BreakNetwork::Node* BreakNetwork::cheapest_end(std::span<const Node> layer) const {
    const Node* done = nullptr;
    for (const Node& node : layer) {
        if (node.start >= block_.end_unit && (done == nullptr || node.cost < done->cost)) done = &node;
    }
    return done;
}

std::vector<SetLine> BreakNetwork::lines(int count) const {
    if (count <= 0 || static_cast<std::size_t>(count) + 1 >= layers_.size()) return {};
    const Node* last = cheapest_end(layer(static_cast<std::size_t>(count)));
    return last == nullptr ? std::vector<SetLine>{} : trace(static_cast<std::size_t>(count), *last);
}

bool BreakNetwork::build(Ladder ladder) {
    if (ladder > Ladder::rules && word_starts_.empty()) find_words();
    const std::size_t units = block_.end_unit - from_.unit;
    edges_.clear();
    edges_of_.assign(units, {});
    places_.assign((units + 1) * 2, {});
    nodes_.assign(1, Node{from_.unit, from_.unit, -1, 0, 0, false});
    layers_ = {0, 1};
    counts_.clear();
    std::size_t forget_at = kPlacesBeforeForgetting;
    for (std::size_t line = 0; layers_[line] < layers_[line + 1]; ++line) {
        for (std::size_t i = layers_[line]; i < layers_[line + 1]; ++i) extend(i, line, ladder);
        thin_out(layers_[line + 1]);
        layers_.push_back(nodes_.size());
        const Node* done = cheapest_end(layer(line + 1));
        if (done != nullptr) counts_.push_back({static_cast<int>(line) + 1, done->cost});
        if (line <= kWholeLines || nodes_.size() < forget_at) continue;
        const auto is_open = [&](std::size_t i) {
            return i >= layers_[line + 1] || nodes_[i].start >= block_.end_unit;
        };
        forget_places(nodes_, layers_, places_in_use(nodes_, layers_[kWholeLines], is_open));
        forget_at = nodes_.size() + kPlacesBeforeForgetting;
        edges_.clear();  // they are found again for the places from which lines still start
        edges_of_.assign(units, {});
    }
    return !counts_.empty();
}

/// Keeps the places near the cheapest one of a layer that has grown too wide: loose chains fall behind it, tight ones
/// run ahead.
void BreakNetwork::thin_out(std::size_t first) {
    if (nodes_.size() - first <= kFullLayer) return;
    const auto layer = nodes_.begin() + static_cast<std::ptrdiff_t>(first);
    const auto cheaper = [](const Node& a, const Node& b) { return a.cost < b.cost; };
    const std::int64_t centre = std::min_element(layer, nodes_.end(), cheaper)->start;
    const auto far = [&](const Node& node) {
        const std::int64_t away = node.start - centre;
        return node.start < block_.end_unit && (away > kBand || away < -kBand);
    };
    nodes_.erase(std::remove_if(layer, nodes_.end(), far), nodes_.end());
}

void BreakNetwork::extend(std::size_t index, std::size_t line, Ladder ladder) {
    const std::uint32_t start = nodes_[index].start;
    if (start >= block_.end_unit) return;
    const Edges edges = edges_from(start, line, ladder);
    for (std::size_t e = edges.first; e < edges.end; ++e) relax(index, edges_[e], line);
}

/// The same Han starts, or ends, a line and the two above it.
bool BreakNetwork::in_a_row(const Node& node, const Edge& edge) const {
    const Node& above = nodes_[static_cast<std::size_t>(node.before)];
    if (above.before < 0) return false;
    const auto same = [&](std::uint32_t a, std::uint32_t b) {
        return text_.units[a].cls == CharClass::han && text_of(text_, a) == text_of(text_, b);
    };
    const std::uint32_t top = nodes_[static_cast<std::size_t>(above.before)].start;
    const bool starts = same(node.start, above.start) && same(above.start, top);
    return starts || (same(edge.shown - 1, node.shown - 1) && same(node.shown - 1, above.shown - 1));
}

void BreakNetwork::relax(std::size_t index, const Edge& edge, std::size_t line) {
    const Node& node = nodes_[index];
    Place& place = places_[(edge.next - from_.unit) * 2 + (edge.spread > kLoose ? 1 : 0)];
    const bool fresh = place.layer != line + 1;
    if (!fresh && node.cost + edge.cost >= nodes_[place.node].cost) return;
    const bool first = node.before < 0;
    const bool last = edge.next >= block_.end_unit;
    const bool twice = node.divides && edge.divides;
    const bool alike = !first && in_a_row(node, edge);
    const bool contrast = !first && !last && std::abs(edge.spread - node.spread) > kSeenChange;
    const std::int64_t cost =
        node.cost + edge.cost + (contrast ? kContrast : 0) + (twice ? kDividedTwice : 0) + (alike ? kThreeAlike : 0);
    if (!fresh && cost >= nodes_[place.node].cost) return;
    const Node reached{edge.next, edge.shown, static_cast<std::int32_t>(index), edge.spread, cost, edge.divides};
    if (fresh) {
        place = {line + 1, nodes_.size()};
        nodes_.push_back(reached);
    } else {
        nodes_[place.node] = reached;
    }
}

Length BreakNetwork::indent_of(std::uint32_t start) const {
    return starts_block(text_, block_, start) ? block_.first_indent : block_.indent;
}

Length BreakNetwork::room_of(std::uint32_t start, std::size_t line) const {
    return measures_[std::min(line, measures_.size() - 1)] - indent_of(start);
}

BreakNetwork::Edges BreakNetwork::edges_from(std::uint32_t start, std::size_t line, Ladder ladder) {
    Edges& edges = edges_of_[start - from_.unit];
    const Length room = room_of(start, line);
    if (edges.first == edges.end || edges.room != room) {
        const std::size_t first = edges_.size();
        find_edges(start, room, ladder);
        edges = {room, first, edges_.size()};
    }
    return edges;
}

/// The first place where a line from `start` on may end: all before it leave it too short, letterspaced or not.
std::uint32_t BreakNetwork::first_end(std::uint32_t start, Length room, int most_spread) const {
    const Length enough = room - solver_.cell() * 2;  // for marks and a hyphen
    const std::uint32_t end = trim_spaces(text_, start, block_.end_unit);
    std::uint32_t shorter = start;
    std::uint32_t longer = std::min(end, start + kLongestLeap);
    while (shorter + 1 < longer) {
        const std::uint32_t middle = (shorter + longer) / 2;
        (solver_.widest({start, middle}, most_spread) < enough ? shorter : longer) = middle;
    }
    return std::max(longer, start + 1);
}

/// The last character that may stand on a line from `start` on decides how far to look; a line of one unit always is.
void BreakNetwork::find_edges(std::uint32_t start, Length room, Ladder ladder) {
    const std::size_t none = edges_.size();
    const int most_spread = ladder == Ladder::close ? kLittleSpread : kMostSpread;
    const bool rules = ladder <= Ladder::rules;
    for (std::uint32_t until = rules ? first_end(start, room, most_spread) : start + 1; until <= block_.end_unit;
         ++until) {
        const std::uint32_t shown = trim_spaces(text_, start, until);
        if (shown == start) continue;
        const LineRange range{start, shown};
        const Length hanging = block_.lines.hanging == Hanging::off ? Length() : text_.units[shown - 1].core;
        const bool too_long = solver_.least_width(range) - hanging > room;
        if (too_long && (ladder != Ladder::anywhere || edges_.size() > none)) break;
        const std::uint32_t next = skip_spaces(text_, until, block_.end_unit);
        const bool last = next >= block_.end_unit;
        const Length hyphen = hyphen_width(shown);
        if (!last && rules && solver_.widest(range, most_spread) < room - hyphen) continue;
        const auto price = price_of_break(until, room, ladder);
        if (!price) continue;
        const LineFit& fit = solver_.fit(range, room - hyphen, last ? Justify::no : Justify::yes);
        if (fit.too_long && ladder != Ladder::anywhere) continue;
        const int spread = letterspace_milli(fit, solver_.cell());
        if (spread > most_spread && rules) continue;
        const std::int64_t ending = last ? price_of_last(start, shown, room) : 0;
        edges_.push_back({shown, next, spread, fit.cost + *price + ending, hyphen > Length()});
    }
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
    const bool cluster =
        until >= 2 && is_closing(after.cls) && is_closing(before.cls) && is_closing(text_.units[until - 2].cls);
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

/// Where the stretches without a legal break start.
void BreakNetwork::find_words() {
    for (std::uint32_t unit = from_.unit; unit < block_.end_unit; ++unit) {
        const bool goes_on = unit > from_.unit && text_.units[unit - 1].break_after == BreakChance::forbidden;
        if (!goes_on) word_starts_.push_back(unit);
    }
    word_starts_.push_back(block_.end_unit);
}

/// The word around a place takes three quarters of a line or more: no line can hold it with others.
bool BreakNetwork::fills_a_line(std::uint32_t until, Length room) const {
    const auto end = std::lower_bound(word_starts_.begin() + 1, word_starts_.end(), until);
    return solver_.sums().natural_width({*std::prev(end), *end}) * 4 >= room * 3;
}

std::int64_t BreakNetwork::price_of_last(std::uint32_t start, std::uint32_t shown, Length room) const {
    if (starts_block(text_, block_, start) || block_.lines.least_last_line == 0) return 0;
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

SetLine BreakNetwork::set_line(const LineRoom& at, const Node& reached, Justify justify) const {
    const auto [first, room] = at;
    const Length hyphen = hyphen_width(reached.shown);
    solver_.fit({first, reached.shown}, room - hyphen, justify);
    SetLine set = solver_.place(indent_of(first));
    set.divides_word = hyphen > Length();
    set.hyphen_x = set.right;
    set.right += hyphen;
    set.block = from_.block;
    set.next_unit = reached.start;
    set.starts_block = starts_block(text_, block_, first);
    set.ends_block = reached.start >= block_.end_unit;
    return set;
}

std::vector<SetLine> BreakNetwork::trace(std::size_t lines, const Node& node) const {
    std::vector<SetLine> set(lines);
    Node reached = node;
    for (std::size_t line = lines; line-- > 0;) {
        const Node& before = nodes_[static_cast<std::size_t>(reached.before)];
        const bool last = reached.start >= block_.end_unit;
        set[line] = set_line({before.start, room_of(before.start, line)}, reached, last ? Justify::no : Justify::yes);
        reached = before;
    }
    return set;
}

}  // namespace banxin
