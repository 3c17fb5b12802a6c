#include "paint/paint_rules.h"

#include <algorithm>

#include "paint/append_marks.h"
#include "paint/rule_marks.h"
#include "paint/turn_marks.h"

namespace banxin {
namespace {

/// White between a line's edge and the cells that stand in it.
Length cell_air(const LineGrid& grid) {
    return (grid.body.leading - grid.body.cell) / 2;
}

Length column_left(const PagePlan& plan, int column) {
    return plan.type_area.x + (plan.measure + plan.gutter) * (column - 1);
}

std::vector<Mark> rule_in_gutter(const GutterRule& rule, const PagePlan& plan, const RuleLook& look) {
    const Length middle = column_left(plan, rule.after_column) + plan.measure + plan.gutter / 2;
    const Length air = cell_air(plan.grid);
    if (middle >= plan.type_area.right()) return {};
    return paint_rule({middle, plan.grid.line_top(rule.lines.first) + air},
                      {middle, plan.grid.line_top(rule.lines.last + 1) - air}, look);
}

std::vector<Mark> rule_across(Length left, Length width, Length middle, const RuleLook& look) {
    return paint_rule({left, middle}, {left + width, middle}, look);
}

std::vector<Mark> rule_in_blank(const CrossRule& rule, const PagePlan& plan, const RuleLook& look) {
    if (rule.blank.first < 1 || rule.blank.last > plan.grid.lines) return {};
    const Length left = column_left(plan, rule.columns.first);
    const Length right = column_left(plan, rule.columns.last) + plan.measure;
    const Length middle = plan.grid.line_top(rule.blank.first) + plan.grid.body.leading * rule.blank.count() / 2;
    return rule_across(left, right - left, middle, look);
}

const PlannedArea* leg_at(const FramePlan& frame, Length y) {
    const auto found = std::find_if(frame.legs.begin(), frame.legs.end(),
                                    [&](const PlannedArea& leg) { return leg.area.y <= y && y < leg.area.bottom(); });
    return found == frame.legs.end() ? nullptr : &*found;
}

/// Foot of the body line on which the last line above `top` stands; a line's height above `top` when there is none.
Length foot_above(Length top, const FilledFrame& filled, const PagePlan& page) {
    const LineGrid& grid = page.grid;
    Length lowest = grid.top - Length::emu(1);
    for (const PlacedLine& line : filled.lines) {
        const Length baseline = page.turn.to_flow(line.origin).y;
        if (baseline < top) lowest = std::max(lowest, baseline);
    }
    if (lowest < grid.top) return top - grid.body.leading;
    const auto line = static_cast<int>((lowest - grid.top) / grid.body.leading) + 1;
    return grid.line_top(line + 1);
}

/// A rule in the middle of the white over every continuation that stands below another one.
std::vector<Mark> rules_between_parts(const FilledFrame& filled, const FramePlan& frame, const PagePlan& page, const RuleLook& look) {
    std::vector<Mark> marks;
    const auto top_of = [&](const StoryPart& part) { return page.turn.to_flow(part.start).y; };
    for (std::size_t i = 1; i < filled.parts.size(); ++i) {
        const Length top = top_of(filled.parts[i]);
        const PlannedArea* leg = leg_at(frame, top);
        if (!leg || top <= top_of(filled.parts[i - 1])) continue;
        append_marks(marks, rule_across(leg->area.x, leg->area.width, (foot_above(top, filled, page) + top) / 2, look));
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

/// A box's edge or the edge of its tint parts two stories by itself.
void close(EdgeRule& edge, const BoxStyle& style, bool has_line) {
    const bool closed = style.has_ground() || (has_line && style.line.kind != RuleKind::none);
    if (closed && edge == EdgeRule::automatic) edge = EdgeRule::none;
}

EdgeRules rules_of(const FramePlan& plan) {
    EdgeRules rules = plan.rules;
    if (!plan.box) return rules;
    const BoxStyle& style = plan.box->style;
    close(rules.top, style, style.sides.top);
    close(rules.right, style, style.sides.right);
    close(rules.bottom, style, style.sides.bottom);
    close(rules.left, style, style.sides.left);
    return rules;
}

}  // namespace

std::vector<OwnedArea> owned_areas(const FilledPage& page) {
    std::vector<OwnedArea> areas;
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        if (is_white(page.frames[i])) continue;
        const int owner = static_cast<int>(owner_of(i, page.frames));
        const FramePlan& plan = page.plan.frames[i];
        const EdgeRules rules = rules_of(plan);
        for (const PlannedArea& leg : plan.box ? plan.box->around : plan.legs) areas.push_back({owner, leg.columns, leg.lines, rules});
    }
    return areas;
}

std::vector<Mark> paint_rules(const FilledPage& page, const PageRules& looks) {
    std::vector<Mark> marks;
    if (page.plan.rules == RuleMode::none) return marks;
    const std::vector<OwnedArea> areas = owned_areas(page);
    for (const GutterRule& rule : gutter_rules(areas)) append_marks(marks, rule_in_gutter(rule, page.plan, looks.column));
    for (const CrossRule& rule : cross_rules(areas)) append_marks(marks, rule_in_blank(rule, page.plan, looks.across));
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        append_marks(marks, rules_between_parts(page.frames[i], page.plan.frames[i], page.plan, looks.across));
    }
    turn_marks(marks, page.plan.turn);
    return marks;
}

}  // namespace banxin
