#include "paint/paint_rules.h"

#include <algorithm>
#include <iterator>

#include "paint/strokes.h"

namespace banxin {
namespace {

/// White between a line's edge and the cells that stand in it.
Length cell_air(const LineGrid& grid) {
    return (grid.body.leading - grid.body.cell) / 2;
}

Length column_left(const PagePlan& plan, int column) {
    return plan.type_area.x + (plan.measure + plan.gutter) * (column - 1);
}

FilledRect rule_in_gutter(const GutterRule& rule, const PagePlan& plan) {
    const Length middle = column_left(plan, rule.after_column) + plan.measure + plan.gutter / 2;
    const Length air = cell_air(plan.grid);
    return vertical_hairline(middle, plan.grid.line_top(rule.lines.first) + air,
                             plan.grid.line_top(rule.lines.last + 1) - air);
}

FilledRect rule_across(Length left, Length width, Length middle) {
    return horizontal_rule({left, middle - kHairline / 2}, width, kHairline);
}

FilledRect rule_in_blank(const CrossRule& rule, const PagePlan& plan) {
    const Length left = column_left(plan, rule.columns.first);
    const Length right = column_left(plan, rule.columns.last) + plan.measure;
    const Length middle = plan.grid.line_top(rule.blank.first) + plan.grid.body.leading * rule.blank.count() / 2;
    return rule_across(left, right - left, middle);
}

const PlannedArea* leg_at(const FramePlan& frame, Length y) {
    const auto found = std::find_if(frame.legs.begin(), frame.legs.end(),
                                    [&](const PlannedArea& leg) { return leg.area.y <= y && y < leg.area.bottom(); });
    return found == frame.legs.end() ? nullptr : &*found;
}

/// Foot of the body line on which the last line above `top` stands; a line's height above `top` when there is none.
Length foot_above(Length top, const FilledFrame& filled, const LineGrid& grid) {
    Length lowest = grid.top - Length::emu(1);
    for (const PlacedLine& line : filled.lines) {
        if (line.origin.y < top) lowest = std::max(lowest, line.origin.y);
    }
    if (lowest < grid.top) return top - grid.body.leading;
    const auto line = static_cast<int>((lowest - grid.top) / grid.body.leading) + 1;
    return grid.line_top(line + 1);
}

/// A rule in the middle of the white over every continuation that stands below another one.
std::vector<Mark> rules_between_parts(const FilledFrame& filled, const FramePlan& frame, const LineGrid& grid) {
    std::vector<Mark> marks;
    for (std::size_t i = 1; i < filled.parts.size(); ++i) {
        const Length top = filled.parts[i].start.y;
        const PlannedArea* leg = leg_at(frame, top);
        if (!leg || top <= filled.parts[i - 1].start.y) continue;
        marks.emplace_back(rule_across(leg->area.x, leg->area.width, (foot_above(top, filled, grid) + top) / 2));
    }
    return marks;
}

bool is_white(const FilledFrame& frame) {
    return frame.lines.empty() && frame.pictures.empty() && frame.parts.empty();
}

/// The first frame of this page that shows the same story.
std::size_t owner_of(std::size_t index, const std::vector<FilledFrame>& frames) {
    const FilledFrame& frame = frames[index];
    if (frame.parts.size() != 1) return index;
    const auto same = std::find_if(frames.begin(), frames.end(), [&](const FilledFrame& other) {
        return other.parts.size() == 1 && other.parts.front().story == frame.parts.front().story;
    });
    return static_cast<std::size_t>(same - frames.begin());
}

}  // namespace

std::vector<OwnedArea> owned_areas(const FilledPage& page) {
    std::vector<OwnedArea> areas;
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        if (is_white(page.frames[i])) continue;
        const int owner = static_cast<int>(owner_of(i, page.frames));
        for (const PlannedArea& leg : page.plan.frames[i].legs) areas.push_back({owner, leg.columns, leg.lines});
    }
    return areas;
}

std::vector<Mark> paint_rules(const FilledPage& page) {
    std::vector<Mark> marks;
    if (page.plan.rules == RuleMode::none) return marks;
    const std::vector<OwnedArea> areas = owned_areas(page);
    for (const GutterRule& rule : gutter_rules(areas)) marks.emplace_back(rule_in_gutter(rule, page.plan));
    for (const CrossRule& rule : cross_rules(areas)) marks.emplace_back(rule_in_blank(rule, page.plan));
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        std::ranges::move(rules_between_parts(page.frames[i], page.plan.frames[i], page.plan.grid),
                          std::back_inserter(marks));
    }
    return marks;
}

}  // namespace banxin
