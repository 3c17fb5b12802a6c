// A page is cut where no frame reaches over a gutter, or over the foot of a line, all the way from one side of its
// stories to the other.
//
// A frame reaches over with a leg that stands on both sides, or with two that belong together there: its text goes on,
// and no rule is drawn between them. Two such legs stand side by side over the gutter, or one under the other with no
// other frame between.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "check/make_up_rules.h"

namespace banxin {
namespace {

/// A page of two columns is a page of two columns.
constexpr int kLeastColumns = 4;

using Legs = std::vector<PlannedArea>;

/// The places of every frame, with its box.
std::vector<Legs> territories(const PagePlan& plan) {
    std::vector<Legs> all;
    for (const FramePlan& frame : plan.frames) all.push_back(frame.box ? frame.box->around : frame.legs);
    return all;
}

Legs all_legs(const std::vector<Legs>& frames) {
    Legs legs;
    for (const Legs& frame : frames) legs.insert(legs.end(), frame.begin(), frame.end());
    return legs;
}

Span columns_of(const Legs& legs) {
    Span all = legs.front().columns;
    for (const PlannedArea& leg : legs)
        all = {std::min(all.first, leg.columns.first), std::max(all.last, leg.columns.last)};
    return all;
}

Span lines_of(const Legs& legs) {
    Span all = legs.front().lines;
    for (const PlannedArea& leg : legs)
        all = {std::min(all.first, leg.lines.first), std::max(all.last, leg.lines.last)};
    return all;
}

SourceSpot spot_of(const MakeUpPage& page) {
    return page.plan().facts.spot;
}

/// Gutters run down a level page, lines down a vertical one.
Phrase way_through(const PagePlan& plan, Writing runs_down) {
    return plan.turn.writing == runs_down ? phrase("from top to bottom") : phrase("from side to side");
}

bool any_pair(const Legs& legs, const auto& belong) {
    return std::any_of(legs.begin(), legs.end(), [&](const PlannedArea& a) {
        return std::any_of(legs.begin(), legs.end(), [&](const PlannedArea& b) { return belong(a, b); });
    });
}

bool reaches_over_gutter(const Legs& frame, int column) {
    return any_pair(frame, [&](const PlannedArea& left, const PlannedArea& right) {
        return left.columns.first <= column && left.columns.last >= column && right.columns.first <= column + 1 &&
               right.columns.last > column && left.lines.overlaps(right.lines);
    });
}

void judge_gutters(const MakeUpPage& page, const std::vector<Legs>& frames, MakeUpFindings& found) {
    const Span columns = columns_of(all_legs(frames));
    if (columns.count() < kLeastColumns) return;
    for (int column = columns.first; column < columns.last; ++column) {
        const auto reaches = [&](const Legs& frame) { return reaches_over_gutter(frame, column); };
        if (std::any_of(frames.begin(), frames.end(), reaches)) continue;
        found.push_back({MakeUpRule::page_cut_down, spot_of(page),
                         phrase("the gutter after column {} cuts page {} {}", column, page.label(),
                                way_through(page.plan(), Writing::horizontal)),
                         phrase("let one frame reach over it")});
    }
}

/// Nothing of another frame stands between an upper leg and a lower one, in the columns that both have.
bool touch(const PlannedArea& upper, const PlannedArea& lower, const Legs& all) {
    const Span shared{std::max(upper.columns.first, lower.columns.first),
                      std::min(upper.columns.last, lower.columns.last)};
    const Span between{upper.lines.last + 1, lower.lines.first - 1};
    if (between.count() <= 0) return true;
    return std::none_of(all.begin(), all.end(), [&](const PlannedArea& other) {
        return other.columns.overlaps(shared) && other.lines.overlaps(between);
    });
}

bool reaches_over_line(const Legs& frame, int line, const Legs& all) {
    return any_pair(frame, [&](const PlannedArea& upper, const PlannedArea& lower) {
        return upper.lines.first <= line && lower.lines.last > line && lower.lines.first >= upper.lines.first &&
               upper.columns.overlaps(lower.columns) && touch(upper, lower, all);
    });
}

/// A page may begin or end with a single story over its whole width (通栏), in one leg or in several.
bool is_one_band(const std::vector<Legs>& frames, Span lines, Span columns) {
    return std::any_of(frames.begin(), frames.end(), [&](const Legs& frame) {
        std::set<int> covered;
        for (const PlannedArea& leg : frame) {
            for (int column = leg.columns.first; leg.lines.overlaps(lines) && column <= leg.columns.last; ++column)
                covered.insert(column);
        }
        return static_cast<int>(covered.size()) == columns.count();
    });
}

void judge_lines(const MakeUpPage& page, const std::vector<Legs>& frames, MakeUpFindings& found) {
    const Legs all = all_legs(frames);
    const Span columns = columns_of(all);
    const Span lines = lines_of(all);
    if (columns.count() < kLeastColumns) return;
    bool cut_above = false;
    for (int line = lines.first; line < lines.last; ++line) {
        const auto reaches = [&](const Legs& frame) { return reaches_over_line(frame, line, all); };
        const bool cut = std::none_of(frames.begin(), frames.end(), reaches) &&
                         !is_one_band(frames, {lines.first, line}, columns) &&
                         !is_one_band(frames, {line + 1, lines.last}, columns);
        if (cut && !cut_above) {  // a white line has a foot of its own
            found.push_back({MakeUpRule::page_cut_across, spot_of(page),
                             phrase("the foot of line {} cuts page {} {}", line, page.label(),
                                    way_through(page.plan(), Writing::vertical)),
                             phrase("let the frames on it end at different lines")});
        }
        cut_above = cut;
    }
}

}  // namespace

MakeUpFindings judge_cuts(const MakeUpPage& page) {
    MakeUpFindings found;
    const std::vector<Legs> frames = territories(page.plan());
    if (all_legs(frames).empty()) return found;
    judge_gutters(page, frames, found);
    judge_lines(page, frames, found);
    return found;
}

}  // namespace banxin
