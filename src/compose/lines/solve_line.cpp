#include "compose/lines/solve_line.h"

#include <algorithm>

#include "compose/lines/gaps.h"

namespace banxin {
namespace {

const ShapedBlock& block_of(const ShapedText& text, std::uint32_t unit) {
    const auto after =
        std::upper_bound(text.blocks.begin(), text.blocks.end(), unit,
                         [](std::uint32_t at, const ShapedBlock& block) { return at < block.first_unit; });
    return *std::prev(after);
}

}  // namespace

LineWidths measure_line(const ShapedText& text, LineRange range) {
    LineWidths widths;
    if (range.end == range.first) return widths;
    Length cores;
    Length natural;
    Length least;
    for (std::uint32_t i = range.first; i < range.end; ++i) {
        cores += text.units[i].core;
        if (i + 1 == range.end) break;
        natural += text.units[i].gap.natural;
        least += text.units[i].gap.least;
    }
    const ShapedBlock& block = block_of(text, range.first);
    const Length lead = blank_at_start(text.units[range.first], block.lines, line_place(text, block, range.first));
    widths.trimmed = lead + cores + natural;
    widths.natural = widths.trimmed + blank_at_end(text.units[range.end - 1], block.lines);
    widths.least = lead + cores + least;
    return widths;
}

SetLine solve_line(const ShapedText& text, LineRange range, LineFrame frame, Justify justify) {
    LineSolver solver(text, block_of(text, range.first), range.first);
    solver.fit(range, frame.measure, justify);
    return solver.place(frame.start);
}

}  // namespace banxin
