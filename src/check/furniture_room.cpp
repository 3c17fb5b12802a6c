#include "check/furniture_room.h"

#include <algorithm>

#include "model/furniture_name.h"
#include "model/span_word.h"

namespace banxin {
namespace {

bool lie_over(const PlannedArea& a, const PlannedArea& b) {
    return a.columns.overlaps(b.columns) && a.lines.overlaps(b.lines);
}

/// Furniture in the margin has no lines of the page.
bool is_on_grid(const PlannedArea& place) {
    return place.lines.first >= 1;
}

}  // namespace

Phrase FurnitureRoom::ways_out(const Phrase& words, const FurnitureNeed& need) const {
    if (!is_on_grid(piece_.place) || page_.turn.writing == Writing::vertical) return words;
    for (const Phrase& way : {lines_to_give(need.lines), columns_to_give(need.columns)}) {
        if (!way.empty()) return words.empty() ? way : phrase("{}, or {}", words, way);
    }
    const auto names = neighbours(need);
    if (names.empty()) return words;
    const Phrase way = phrase("move {} to make room for it", listed(names));
    return words.empty() ? way : phrase("{}, or {}", words, way);
}

Phrase FurnitureRoom::lines_to_give(int more) const {
    const Span has = piece_.place.lines;
    if (more <= 0) return {};
    const bool below = has.last + more <= page_.grid.lines &&
                       is_free({{}, piece_.place.columns, {has.last + 1, has.last + more + air_}});
    if (below) return phrase("give {} lines {}", furniture_name(piece_.kind), span_word({has.first, has.last + more}));
    const bool above =
        has.first - more >= 1 && is_free({{}, piece_.place.columns, {has.first - more - air_, has.first - 1}});
    return above ? phrase("give {} lines {}", furniture_name(piece_.kind), span_word({has.first - more, has.last}))
                 : Phrase();
}

Phrase FurnitureRoom::columns_to_give(int more) const {
    const Span has = piece_.place.columns;
    if (more <= 0) return {};
    const bool right =
        has.last + more <= page_.columns && is_free({{}, {has.last + 1, has.last + more}, piece_.place.lines});
    if (right)
        return phrase("give {} columns {}", furniture_name(piece_.kind), span_word({has.first, has.last + more}));
    const bool left = has.first - more >= 1 && is_free({{}, {has.first - more, has.first - 1}, piece_.place.lines});
    return left ? phrase("give {} columns {}", furniture_name(piece_.kind), span_word({has.first - more, has.last}))
                : Phrase();
}

/// The frames in an area.
std::vector<Phrase> FurnitureRoom::frames_in(const PlannedArea& area) const {
    std::vector<Phrase> names;
    for (const FramePlan& frame : page_.frames) {
        const auto is_there = [&](const PlannedArea& leg) { return lie_over(leg, area); };
        if (std::ranges::any_of(frame.box ? frame.box->around : frame.legs, is_there))
            names.push_back(verbatim("`" + frame.id.value + "`"));
    }
    return names;
}

bool FurnitureRoom::is_free(const PlannedArea& area) const {
    const auto is_there = [&](const FurniturePlan& other) {
        return other != piece_ && is_on_grid(other.place) && lie_over(other.place, area);
    };
    return frames_in(area).empty() && std::ranges::none_of(page_.furniture, is_there);
}

/// The frames where it would grow: under it or, at the page's foot, over it; beside it where it lacks columns alone.
std::vector<Phrase> FurnitureRoom::neighbours(const FurnitureNeed& need) const {
    const Span columns = piece_.place.columns;
    const Span lines = piece_.place.lines;
    if (need.lines > 0) {
        const bool at_foot = lines.last + need.lines > page_.grid.lines;
        return frames_in({{},
                          columns,
                          at_foot ? Span{lines.first - need.lines - air_, lines.first - 1}
                                  : Span{lines.last + 1, lines.last + need.lines + air_}});
    }
    const bool at_right = columns.last + need.columns > page_.columns;
    return frames_in({{},
                      at_right ? Span{columns.first - need.columns, columns.first - 1}
                               : Span{columns.last + 1, columns.last + need.columns},
                      lines});
}

}  // namespace banxin
