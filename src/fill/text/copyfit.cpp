// Terms. A text is *over* when it does not end in its slots, and leaves *white* when slots stay empty below the last
// line of a column. A paragraph is *closed up* when it is set in a line fewer than its best number, *driven out* in a
// line more.
//
// The idea. A compositor who is two lines over does not cut: he looks for a paragraph whose last line is two characters
// long and squeezes it into the line above. Every paragraph that is broken as a whole knows what each number of lines
// costs (compose/lines/break_network.h), so the candidates are sorted by what their line more or fewer costs beyond the
// best, and those that would look squeezed (`dearest_line`) are left out.
//
// What a change is worth only pouring can tell: a line fewer in the first column may move a crosshead to the foot,
// where it cannot stand, and make nothing fit. So each choice is poured, the whole text anew. First each of the
// cheapest alone, six at most, since one paragraph touched is better than two; then the cheapest two, three and so on
// together. The first choice that leaves nothing over and nothing white is taken; else the one that leaves least.
//
// Where it gives up: a text that is over by more lines than may be closed up, or short by more than twice what may be
// driven out, is not a text for a compositor but for its editor. A crosshead at the foot counts as white, not as text
// that is over: what it needs is a line below it.
//
// Not done: all pairs of paragraphs, each of which would cost a pour; and a line more in one paragraph for a line fewer
// in another, which only moves white about.
#include "fill/text/copyfit.h"

#include <algorithm>

#include "fill/text/white_slots.h"

namespace banxin {
namespace {

constexpr std::int64_t kUnit = 100;
constexpr std::size_t kTriedAlone = 6;

/// How far a pour is from fitting: lines over, or lines white at the feet of its columns.
struct Misfit {
    int over = 0;
    int white = 0;
    auto operator<=>(const Misfit&) const = default;
};

Misfit misfit(const LineBreaker& breaker, std::span<const Slot> slots, const Poured& poured) {
    const int over = poured.complete ? 0 : breaker.count(poured.next, slots.back().measure);
    return {over, white_slots(slots, poured)};
}

/// What to try, in order: one paragraph alone, each of the cheapest; then more and more of them together.
std::vector<std::vector<LineChange>> choices(std::span<const LineChange> cheapest, std::size_t most) {
    std::vector<std::vector<LineChange>> all;
    if (most == 0) return all;
    for (std::size_t i = 0; i < std::min(cheapest.size(), kTriedAlone); ++i) all.push_back({cheapest[i]});
    for (std::size_t count = 2; count <= std::min(most, cheapest.size()); ++count) {
        all.emplace_back(cheapest.begin(), cheapest.begin() + static_cast<std::ptrdiff_t>(count));
    }
    return all;
}

/// What saving so many lines takes, however dear: a line in each of the cheapest paragraphs, the last of them dearest.
ClosingUp closing_up(std::span<const LineChange> cheapest, int lines) {
    ClosingUp tried{lines, std::nullopt};
    if (static_cast<int>(cheapest.size()) < lines) return tried;
    tried.cheapest = cheapest[static_cast<std::size_t>(lines) - 1].price;
    return tried;
}

std::int64_t price_of(std::span<const LineChange> chosen) {
    std::int64_t price = 0;
    for (const LineChange& change : chosen) price += change.price;
    return price;
}

/// The paragraphs from a cursor on that can be set by so many lines more, by what each costs in its numbers of lines.
template <typename CountsOf>
std::vector<LineChange> changes_by(int lines, const LineBreaker& breaker, TextCursor from, const CountsOf& counts_of) {
    const ShapedText& text = breaker.text();
    std::vector<LineChange> changes;
    for (std::uint32_t block = from.block; block < text.blocks.size(); ++block) {
        const ShapedBlock& at = text.blocks[block];
        if (at.align != Align::justify || at.lines.breaking != LineBreaking::total_fit) continue;
        const TextCursor start{block, std::max(at.first_unit, from.unit)};
        if (start.unit >= at.end_unit) continue;
        const std::vector<LineCount>& counts = counts_of(start);
        const LineCount best = cheapest(counts);
        for (const LineCount& count : counts) {
            if (count.lines == best.lines + lines) changes.push_back({block, count.cost - best.cost});
        }
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const LineChange& a, const LineChange& b) { return a.price < b.price; });
    return changes;
}

}  // namespace

std::vector<LineChange> line_changes(const LineBreaker& breaker, TextCursor from, Length measure, int lines) {
    return changes_by(lines, breaker, from, [&](TextCursor start) -> const std::vector<LineCount>& {
        return breaker.counts(start, measure);
    });
}

std::vector<LineChange> line_changes(const LineBreaker& breaker, TextCursor from, std::span<const Slot> slots,
                                     int lines) {
    std::vector<Length> measures;
    for (const Slot& slot : slots) measures.push_back(slot.measure);
    const bool starts_short = measures.front() != measures.back();
    std::vector<LineCount> first;
    if (starts_short && from.block < breaker.text().blocks.size())
        first = break_and_count(breaker.text(), from, measures).counts;
    return changes_by(lines, breaker, from, [&](TextCursor start) -> const std::vector<LineCount>& {
        return starts_short && start.block == from.block ? first : breaker.counts(start, measures.back());
    });
}

PourRules with_changes(const PourRules& rules, std::span<const LineChange> changes, std::size_t blocks, int by) {
    PourRules out = rules;
    out.line_changes.assign(blocks, 0);
    for (const LineChange& change : changes) out.line_changes[change.block] = static_cast<std::int8_t>(by);
    return out;
}

Copyfitted pour_copyfitted(const LineBreaker& breaker, TextCursor from, std::span<const Slot> slots,
                           const PourRules& rules) {
    const ShapedText& text = breaker.text();
    Copyfitted best{pour_balanced(breaker, from, slots, rules), 0, 0};
    Misfit least = misfit(breaker, slots, pour(breaker, from, slots, rules));
    const int own = least.over - least.white;  // a crosshead without room for lines below it leaves white and goes over
    const bool hopeless = own > rules.fit.close_up || (least.over == 0 && least.white > 2 * rules.fit.drive_out);
    if (least == Misfit{} || hopeless) return best;

    const bool runs_over = least.over > 0;
    const int by = runs_over ? -1 : 1;
    const std::vector<LineChange> offered = line_changes(breaker, from, slots, by);
    std::vector<LineChange> cheapest = offered;
    std::erase_if(cheapest, [&](const LineChange& change) { return change.price > rules.fit.dearest_line * kUnit; });
    if (runs_over) best.closing_up = closing_up(offered, std::max(own, 1));
    const int most = runs_over ? rules.fit.close_up : std::min(least.white, rules.fit.drive_out);
    for (const std::vector<LineChange>& chosen : choices(cheapest, static_cast<std::size_t>(most))) {
        const PourRules asked = with_changes(rules, chosen, text.blocks.size(), by);
        const Misfit left = misfit(breaker, slots, pour(breaker, from, slots, asked));
        if (left.over > 0 || left >= least) continue;
        least = left;
        best = {pour_balanced(breaker, from, slots, asked), by * static_cast<int>(chosen.size()), price_of(chosen),
                best.closing_up};
        if (left == Misfit{}) break;
    }
    return best;
}

}  // namespace banxin
