#include "fill/copyfit.h"

#include <algorithm>

namespace banxin {
namespace {

constexpr std::int64_t kUnit = 100;

/// Lines that a pour left over (positive) or white (negative).
int lines_over(const ShapedText& text, std::span<const Slot> slots, const Poured& poured) {
    if (!poured.complete) return count_lines(text, poured.next, slots.back().measure);
    const std::size_t used = poured.lines.empty() ? 0 : poured.lines.back().slot + 1;
    return -static_cast<int>(slots.size() - used);
}

/// The rules with the cheapest `count` paragraphs changed by a line each.
PourRules changed(const PourRules& rules, std::span<const LineChange> cheapest, std::size_t blocks, int by) {
    PourRules out = rules;
    out.line_changes.assign(blocks, 0);
    for (const LineChange& change : cheapest) out.line_changes[change.block] = static_cast<std::int8_t>(by);
    return out;
}

}  // namespace

std::vector<LineChange> line_changes(const ShapedText& text, TextCursor from, Length measure, int lines) {
    std::vector<LineChange> changes;
    for (std::uint32_t block = from.block; block < text.blocks.size(); ++block) {
        const ShapedBlock& at = text.blocks[block];
        if (at.align != Align::justify || at.lines.breaking != LineBreaking::total_fit) continue;
        if (block == from.block && from.unit > at.first_unit) continue;
        const BreakNetwork network(text, {block, at.first_unit}, std::span(&measure, 1));
        const LineCount best = network.best();
        for (const LineCount& count : network.counts()) {
            if (count.lines == best.lines + lines) changes.push_back({block, count.cost - best.cost});
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const LineChange& a, const LineChange& b) { return a.price < b.price; });
    return changes;
}

Copyfitted pour_copyfitted(const LineBreaker& breaker, TextCursor from, std::span<const Slot> slots, const PourRules& rules) {
    const ShapedText& text = breaker.text();
    const Copyfitted as_it_is{pour_balanced(breaker, from, slots, rules), 0, 0};
    const int over = lines_over(text, slots, pour(breaker, from, slots, rules));
    if (over == 0 || over > rules.fit.close_up) return as_it_is;

    const int by = over > 0 ? -1 : 1;
    std::vector<LineChange> cheapest = line_changes(text, from, slots.back().measure, by);
    std::erase_if(cheapest, [&](const LineChange& change) { return change.price > rules.fit.dearest_line * kUnit; });
    const int wanted = over > 0 ? over : std::min(-over, rules.fit.drive_out);
    const std::size_t most = std::min(static_cast<std::size_t>(wanted), cheapest.size());
    for (std::size_t count = most; count > 0; --count) {
        const std::span<const LineChange> chosen = std::span(cheapest).first(count);
        const PourRules asked = changed(rules, chosen, text.blocks.size(), by);
        const int left = lines_over(text, slots, pour(breaker, from, slots, asked));
        if (left > 0 || (over < 0 && left <= over)) continue;
        std::int64_t price = 0;
        for (const LineChange& change : chosen) price += change.price;
        return {pour_balanced(breaker, from, slots, asked), by * static_cast<int>(count), price};
    }
    return as_it_is;
}

}  // namespace banxin
