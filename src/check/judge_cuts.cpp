#include <fmt/format.h>

#include <algorithm>

#include "check/make_up_rules.h"

namespace banxin {
namespace {

/// A page of two columns is a page of two columns.
constexpr int kLeastColumns = 4;

std::vector<PlannedArea> all_legs(const PagePlan& plan) {
    std::vector<PlannedArea> legs;
    for (const FramePlan& frame : plan.frames) {
        const auto& places = frame.box ? frame.box->around : frame.legs;
        legs.insert(legs.end(), places.begin(), places.end());
    }
    return legs;
}

Span columns_of(const std::vector<PlannedArea>& legs) {
    Span all = legs.front().columns;
    for (const PlannedArea& leg : legs) all = {std::min(all.first, leg.columns.first), std::max(all.last, leg.columns.last)};
    return all;
}

Span lines_of(const std::vector<PlannedArea>& legs) {
    Span all = legs.front().lines;
    for (const PlannedArea& leg : legs) all = {std::min(all.first, leg.lines.first), std::max(all.last, leg.lines.last)};
    return all;
}

SourceSpot spot_of(const MakeUpPage& page) { return page.plan().page == nullptr ? SourceSpot{} : page.plan().page->spot; }

/// Gutters run down a level page, lines down a vertical one.
const char* way_through(const PagePlan& plan, Writing runs_down) {
    return plan.turn.writing == runs_down ? "from top to bottom" : "from side to side";
}

void judge_gutters(const MakeUpPage& page, const std::vector<PlannedArea>& legs, MakeUpFindings& found) {
    const Span columns = columns_of(legs);
    if (columns.count() < kLeastColumns) return;
    for (int column = columns.first; column < columns.last; ++column) {
        const auto bridges = [&](const PlannedArea& leg) { return leg.columns.first <= column && column < leg.columns.last; };
        if (std::any_of(legs.begin(), legs.end(), bridges)) continue;
        found.push_back({MakeUpRule::page_cut_down, spot_of(page),
                         fmt::format("the gutter after column {} cuts page {} {}", column, page.plan().number.value,
                                     way_through(page.plan(), Writing::horizontal)),
                         "let one frame reach over it"});
    }
}

/// A page may begin or end with a single story over its whole width (通栏).
bool is_one_band(const std::vector<PlannedArea>& legs, Span lines, Span columns) {
    return std::any_of(legs.begin(), legs.end(),
                       [&](const PlannedArea& leg) { return leg.lines.overlaps(lines) && leg.columns == columns; });
}

void judge_blanks(const MakeUpPage& page, const std::vector<PlannedArea>& legs, MakeUpFindings& found) {
    const Span columns = columns_of(legs);
    const Span lines = lines_of(legs);
    if (columns.count() < kLeastColumns) return;
    for (int line = lines.first + 1; line < lines.last; ++line) {
        const auto covers = [&](const PlannedArea& leg) { return leg.lines.first <= line && line <= leg.lines.last; };
        if (std::any_of(legs.begin(), legs.end(), covers)) continue;
        const bool band = is_one_band(legs, {lines.first, line - 1}, columns) || is_one_band(legs, {line + 1, lines.last}, columns);
        if (band) continue;
        found.push_back({MakeUpRule::page_cut_across, spot_of(page),
                         fmt::format("line {} cuts page {} {}", line, page.plan().number.value,
                                     way_through(page.plan(), Writing::vertical)),
                         "let the frames on it end at different lines"});
    }
}

}  // namespace

MakeUpFindings judge_cuts(const MakeUpPage& page) {
    MakeUpFindings found;
    const std::vector<PlannedArea> legs = all_legs(page.plan());
    if (legs.empty()) return found;
    judge_gutters(page, legs, found);
    judge_blanks(page, legs, found);
    return found;
}

}  // namespace banxin
