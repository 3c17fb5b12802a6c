#include "line_figures.h"

#include <algorithm>
#include <cstdlib>

#include "corpus.h"

namespace banxin {
namespace {

constexpr int kSeenChange = 80;

Length cell_of(const ShapedText& text, const SetLine& line) {
    return text.size_of(text.units[line.first_unit]);
}

/// White between two neighbours of a set line, without its share of the letterspace.
Length white_after(const ShapedText& text, const SetLine& line, std::uint32_t i) {
    const Unit& left = text.units[i];
    const Unit& right = text.units[i + 1];
    const std::size_t at = i - line.first_unit;
    const Length white = line.x[at + 1] + right.before - line.x[at] - left.before - left.core;
    const bool spread = line.fit.places > 0 && left.gap.spreads;
    return spread ? white - line.fit.letterspace / line.fit.places : white;
}

void count_closed(const ShapedText& text, const SetLine& line, LineFigures& out) {
    const Length hair = cell_of(text, line) / 1000;
    for (std::uint32_t i = line.first_unit; i + 1 < line.end_unit; ++i) {
        const Gap& gap = text.units[i].gap;
        if (gap.pair || gap.natural <= gap.least || white_after(text, line, i) > gap.least + hair) continue;
        out.brackets += gap.step == SqueezeStep::bracket ? 1 : 0;
        out.pauses += gap.step == SqueezeStep::pause ? 1 : 0;
        out.stops += gap.step == SqueezeStep::stop ? 1 : 0;
    }
}

bool any(const std::array<ShortLength, kSqueezeSteps>& amounts) {
    return std::any_of(amounts.begin(), amounts.end(), [](Length l) { return l > Length(); });
}

void count_characters(const ShapedText& text, const SetLine& line, LineFigures& out) {
    const int letterspace = letterspace_milli(line.fit, cell_of(text, line));
    out.han += line.fit.han;
    out.off_grid += line.fit.off_grid;
    out.overfull += line.fit.too_long ? 1 : 0;
    out.pairs += line.fit.pairs;
    for (std::uint32_t i = line.first_unit; i + 1 < line.end_unit; ++i) {
        if (!is_han(text.units[i]) || !is_han(text.units[i + 1])) continue;
        ++out.places;
        out.extra += letterspace;
    }
}

void count_last(const ShapedText& text, const SetLine& line, LineFigures& out) {
    bool western = false;
    for (std::uint32_t i = line.first_unit; i < line.end_unit; ++i) western |= is_western(text.units[i].cls);
    out.lonely += !line.starts_block && line.fit.han == 1 && !western ? 1 : 0;
}

void count_full(const ShapedText& text, const SetLine& line, LineFigures& out) {
    const int letterspace = letterspace_milli(line.fit, cell_of(text, line));
    const bool squeezed = any(line.fit.squeezed);
    ++out.full;
    out.letterspace.push_back(letterspace);
    out.natural += !squeezed && letterspace == 0 ? 1 : 0;
    out.squeezed += squeezed ? 1 : 0;
    out.spread += letterspace > 0 ? 1 : 0;
    out.widened += any(line.fit.widened) ? 1 : 0;
    out.over_tenth += letterspace > 100 ? 1 : 0;
    out.on_grid += line.fit.off_grid == 0 ? 1 : 0;
    out.half_ends += line.fit.end == LineEndChoice::half ? 1 : 0;
}

}  // namespace

int LineFigures::percentile(int per_cent) const {
    if (letterspace.empty()) return 0;
    std::vector<int> sorted = letterspace;
    std::sort(sorted.begin(), sorted.end());
    return sorted[(sorted.size() - 1) * static_cast<std::size_t>(per_cent) / 100];
}

void count_lines(const ShapedText& text, std::span<const SetLine> lines, LineFigures& out) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const SetLine& line = lines[i];
        count_characters(text, line, out);
        count_closed(text, line, out);
        if (line.ends_block) {
            count_last(text, line, out);
            continue;
        }
        count_full(text, line, out);
        if (i == 0) continue;
        const std::span<const int> both = std::span(out.letterspace).last(2);
        ++out.neighbours;
        out.contrasts += std::abs(both[1] - both[0]) > kSeenChange ? 1 : 0;
    }
}

}  // namespace banxin
