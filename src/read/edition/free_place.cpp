#include "read/edition/free_place.h"

#include <algorithm>

namespace banxin {
namespace {

constexpr int kWhiteRound = 1;  ///< Lines between it and what stands over or under it.
constexpr int kPartOfPage = 4;  ///< A quarter of the page is its end.

bool lies_on(const GridArea& a, const GridArea& b) {
    return a.columns.overlaps(b.columns) && a.lines.overlaps(b.lines);
}

bool is_free_in(const PageTemplate& layout, const GridArea& area) {
    const auto stands_there = [&](const GridArea& leg) { return lies_on(leg, area); };
    return std::ranges::none_of(
               layout.frames,
               [&](const FrameTemplate& frame) { return std::ranges::any_of(frame.legs, stands_there); }) &&
           std::ranges::none_of(layout.furniture, [&](const FurnitureTemplate& piece) {
               return piece.above == 0 && stands_there(piece.area);
           });
}

/// So many lines at a line, with their white.
GridArea with_white(Span columns, Span lines) {
    return {columns, {lines.first - kWhiteRound, lines.last + kWhiteRound}, {}};
}

/// The lines from `first` on, or up to it, that are free with their white; empty where there are too few.
Span free_lines(const PageTemplate& layout, const WantedPlace& wanted, Span columns, int line) {
    const int step = wanted.at == PageEnd::top ? 1 : -1;
    Span lines{line, line};
    const auto fits = [&](Span span) {
        return span.first >= 1 && span.last <= layout.lines && is_free_in(layout, with_white(columns, span));
    };
    if (!fits(lines)) return {1, 0};
    while (lines.count() < wanted.most_lines) {
        const Span more = step > 0 ? Span{lines.first, lines.last + 1} : Span{lines.first - 1, lines.last};
        if (!fits(more)) break;
        lines = more;
    }
    return lines.count() >= wanted.least_lines ? lines : Span{1, 0};
}

}  // namespace

std::optional<GridArea> free_place(const PageTemplate& layout, const WantedPlace& wanted) {
    if (layout.writing == Writing::vertical) return std::nullopt;
    for (int i = 1; i <= layout.lines / kPartOfPage; ++i) {
        const int line = wanted.at == PageEnd::top ? i : layout.lines + 1 - i;
        for (int last = layout.columns; last >= wanted.columns; --last) {
            const Span columns{last - wanted.columns + 1, last};
            const Span lines = free_lines(layout, wanted, columns, line);
            if (lines.count() > 0) return GridArea{columns, lines, {}};
        }
    }
    return std::nullopt;
}

std::vector<FrameId> frames_in_the_way(const PageTemplate& layout, const WantedPlace& wanted) {
    const Span columns{std::max(layout.columns - wanted.columns + 1, 1), layout.columns};
    const Span lines = wanted.at == PageEnd::top ? Span{1, wanted.least_lines}
                                                 : Span{layout.lines - wanted.least_lines + 1, layout.lines};
    std::vector<FrameId> frames;
    for (const FrameTemplate& frame : layout.frames) {
        const auto is_there = [&](const GridArea& leg) { return lies_on(leg, {columns, lines, {}}); };
        if (std::ranges::any_of(frame.legs, is_there)) frames.push_back(frame.id);
    }
    return frames;
}

}  // namespace banxin
