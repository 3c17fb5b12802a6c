// Greedy line breaking with push-in before push-out.
//
// A line takes units until the next one no longer fits at natural width (the mark at its end counted half). If a break
// is legal there, that is the line. If not, two lines are compared: the shorter one that ends at the last legal break
// and must be spread, and the longer one that ends at the next legal break and must be squeezed. Squeezing half a
// mark's blank is seen less than letterspacing a whole line, so the longer one is taken wherever its marks can give
// enough and it does not cost more.
#include "compose/lines/break_lines.h"

#include <algorithm>
#include <optional>

#include "compose/lines/gaps.h"
#include "compose/lines/trim_spaces.h"
#include "compose/rules/break_rules.h"

namespace banxin {
namespace {

struct BreakSearch {
    const ShapedText& text;
    std::uint32_t first;
    std::uint32_t end;
    Length measure;
    const LineSolver& solver;

    LineWidths widths(std::uint32_t until) const {
        return measure_line(text, {first, trim_spaces(text, first, until)});
    }

    bool legal(std::uint32_t until) const {
        return until == end || text.units[until - 1].break_after == BreakChance::allowed;
    }

    /// One past the last unit that fits at natural width; at least one unit.
    std::uint32_t natural_end() const {
        Length pen;
        std::uint32_t fits = first;
        for (std::uint32_t i = first; i < end; ++i) {
            pen += text.units[i].core;
            if (pen > measure) break;
            fits = i + 1;
            pen += text.units[i].gap.natural;
        }
        return std::max(fits, first + 1);
    }

    std::optional<std::uint32_t> legal_before(std::uint32_t until) const {
        for (std::uint32_t i = until; i > first; --i) {
            if (legal(i)) return i;
        }
        return std::nullopt;
    }

    std::optional<std::uint32_t> legal_after(std::uint32_t until) const {
        for (std::uint32_t i = until + 1; i <= end; ++i) {
            const LineWidths w = widths(i);
            if (w.least > measure) return std::nullopt;
            if (legal(i)) return i;
        }
        return std::nullopt;
    }

    /// The unbreakable stretch from `start` on takes three quarters of the measure or more.
    bool word_fills_a_line(std::uint32_t start) const {
        std::uint32_t until = start + 1;
        while (until < end && !legal(until)) ++until;
        return measure_line(text, {start, until}).trimmed * 4 >= measure * 3;
    }

    /// Where a word may be broken that no line can hold: never inside a figure nor before a mark.
    std::optional<std::uint32_t> break_word_before(std::uint32_t until) const {
        for (std::uint32_t i = until; i > first + 1; --i) {
            const CharClass before = text.units[i - 1].cls;
            const CharClass after = text.units[i].cls;
            const bool figure = before == CharClass::digit && after == CharClass::digit;
            const bool inside = is_western(before) && is_western(after) && !figure;
            if (inside && !forbidden_at_start(after, Language::zh_hans)) return i;
        }
        return std::nullopt;
    }

    /// A line that ends at `until` would have to be spread by more than half an em between its characters.
    bool falls_apart(std::uint32_t until, Length slack) const {
        std::int64_t places = 0;
        for (std::uint32_t i = first; i + 1 < until; ++i) places += text.units[i].gap.spreads ? 1 : 0;
        return slack > text.size_of(text.units[first]) * places / 2;
    }

    /// Everything up to a place fits, and the mark behind it hangs.
    bool hangs_after(std::uint32_t natural) const {
        const std::uint32_t until = natural + 1;
        if (!legal(until) || !solver.hangs({first, until})) return false;
        return widths(until).trimmed - text.units[natural].core <= measure;
    }

    std::uint32_t best_end() const {
        const std::uint32_t natural = natural_end();
        if (natural == end) return end;
        const auto shorter = legal_before(natural);
        const Length slack = shorter ? measure - widths(*shorter).natural : Length();
        if (shorter && slack <= Length()) return *shorter;
        if (hangs_after(natural)) return natural + 1;
        const auto longer = legal_after(natural);
        if (!longer) {
            const bool word_is_longer_than_a_line =
                !shorter || (falls_apart(*shorter, slack) && word_fills_a_line(*shorter));
            const auto in_word = word_is_longer_than_a_line ? break_word_before(natural) : std::nullopt;
            return in_word.value_or(shorter.value_or(natural));
        }
        if (!shorter) return *longer;
        const Length squeeze = widths(*longer).trimmed - measure;
        return squeeze <= slack ? *longer : *shorter;
    }
};

std::vector<SetLine> break_first_fit(const ShapedText& text, TextCursor from, std::span<const Length> measures) {
    const ShapedBlock& block = text.blocks[from.block];
    std::vector<SetLine> lines;
    std::uint32_t unit = skip_spaces(text, from.unit, block.end_unit);
    LineSolver solver(text, block, unit);
    while (unit < block.end_unit) {
        const bool starts = starts_block(text, block, unit);
        const Length indent = starts ? block.first_indent : block.indent;
        const Length room = measures[std::min(lines.size(), measures.size() - 1)] - indent;
        const Length lead = blank_at_start(text.units[unit], block.lines, line_place(text, block, unit));
        const BreakSearch search{text, unit, block.end_unit, room - lead, solver};
        const std::uint32_t until = search.best_end();
        const std::uint32_t shown = trim_spaces(text, unit, until);
        const bool last = skip_spaces(text, until, block.end_unit) >= block.end_unit;
        const bool justified = !last && block.align == Align::justify;
        solver.fit({unit, shown}, room, justified ? Justify::yes : Justify::no);
        SetLine line = solver.place(indent);
        line.block = from.block;
        line.next_unit = skip_spaces(text, until, block.end_unit);
        line.starts_block = starts;
        line.ends_block = last;
        unit = line.next_unit;
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Lines that end where no line may, because nothing else fitted.
std::ptrdiff_t forced_ends(const ShapedText& text, const std::vector<SetLine>& lines) {
    return std::count_if(lines.begin(), lines.end(), [&](const SetLine& line) {
        return !line.ends_block && text.units[line.next_unit - 1].break_after == BreakChance::forbidden;
    });
}

/// The same number of lines in the narrowest measure that allows it, by half cells. A break that no rule allows is not
/// worth evener lines.
std::vector<SetLine> break_evenly(const ShapedText& text, TextCursor from, Length measure) {
    std::vector<SetLine> even = break_first_fit(text, from, std::span(&measure, 1));
    if (even.size() < 2) return even;
    const Length step = text.size_of(text.units[from.unit]) / 2;
    const std::ptrdiff_t forced = forced_ends(text, even);
    for (Length narrower = measure - step; narrower > step; narrower -= step) {
        std::vector<SetLine> lines = break_first_fit(text, from, std::span(&narrower, 1));
        if (lines.size() > even.size() || forced_ends(text, lines) > forced) break;
        even = std::move(lines);
    }
    return even;
}

bool breaks_as_a_whole(const ShapedBlock& block) {
    return block.align == Align::justify && block.lines.breaking == LineBreaking::total_fit;
}

std::vector<SetLine> lines_or_best(const BreakNetwork& network, int count) {
    std::vector<SetLine> lines = network.lines(count);
    return lines.empty() ? network.lines(network.best().lines) : lines;
}

}  // namespace

std::vector<SetLine> break_block(const ShapedText& text, TextCursor from, std::span<const Length> measures) {
    return break_and_count(text, from, measures).lines;
}

CountedLines break_and_count(const ShapedText& text, TextCursor from, std::span<const Length> measures) {
    if (text.blocks[from.block].align == Align::centre && from.unit < text.blocks[from.block].end_unit) {
        return {break_evenly(text, from, measures.front()), {}};
    }
    if (breaks_as_a_whole(text.blocks[from.block])) {
        const BreakNetwork network(text, from, measures);
        return {network.lines(network.best().lines), network.counts()};
    }
    return {break_first_fit(text, from, measures), {}};
}

std::vector<SetLine> break_block_into(const ShapedText& text, TextCursor from, std::span<const Length> measures,
                                      int lines) {
    if (!breaks_as_a_whole(text.blocks[from.block])) return break_block(text, from, measures);
    return lines_or_best(BreakNetwork(text, from, measures), lines);
}

std::vector<SetLine> break_block_by(const ShapedText& text, TextCursor from, std::span<const Length> measures,
                                    int change) {
    if (!breaks_as_a_whole(text.blocks[from.block])) return break_block(text, from, measures);
    const BreakNetwork network(text, from, measures);
    return lines_or_best(network, network.best().lines + change);
}

SetLine set_whole(const ShapedText& text, LineRange range, Length start) {
    const std::uint32_t end = trim_spaces(text, range.first, range.end);
    return solve_line(text, {range.first, end}, {start, measure_line(text, {range.first, end}).trimmed}, Justify::no);
}

Length natural_width(const ShapedText& text) {
    return measure_line(text, {0, static_cast<std::uint32_t>(text.units.size())}).trimmed;
}

}  // namespace banxin
