#include "paint/paint_rules.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "paint/append_marks.h"
#include "paint/rule_marks.h"
#include "paint/turn_marks.h"

namespace banxin {
namespace {

/// White between a line's edge and the cells that stand in it.
Length cell_air(const LineGrid& grid) {
    return (grid.body.leading - grid.body.cell) / 2;
}

Length middle_of(Span blank, const LineGrid& grid) {
    return grid.line_top(blank.first) + grid.body.leading * blank.count() / 2;
}

/// Whether a rule across stands in the white right over the first line of a gutter's rule (`down`) or under its last.
bool touches(const CrossRule& cross, const GutterRule& gutter, RuleTurn turn) {
    const int between =
        turn == RuleTurn::down ? gutter.lines.first - cross.blank.last - 1 : cross.blank.first - gutter.lines.last - 1;
    return between == 0 || between == 1;  // its white may be a line deeper at one end
}

/// The rule across that turns into this gutter at the white before its first line (`down`) or after its last (`up`).
std::optional<Length> corner_of(const GutterRule& rule, const std::vector<CrossRule>& across, RuleTurn turn,
                                const LineGrid& grid) {
    for (const CrossRule& cross : across) {
        const bool left = cross.left == turn && cross.columns.first == rule.after_column + 1;
        const bool right = cross.right == turn && cross.columns.last == rule.after_column;
        if (touches(cross, rule, turn) && (left || right)) return middle_of(cross.blank, grid);
    }
    return std::nullopt;
}

/// The box that begins right under a gutter's line, or ends right over it, and lies on both sides of it.
std::optional<Length> box_at(int after_column, int line, const PagePlan& plan) {
    for (const FramePlan& frame : plan.frames) {
        if (!frame.box) continue;
        for (const PlannedArea& leg : frame.box->around) {
            const bool both = leg.columns.first <= after_column && leg.columns.last > after_column;
            if (both && leg.lines.first == line) return leg.area.y;
            if (both && leg.lines.last == line) return leg.area.bottom();
        }
    }
    return std::nullopt;
}

std::vector<Mark> rule_in_gutter(const GutterRule& rule, const std::vector<CrossRule>& across, const PagePlan& plan,
                                 const PageRules& looks) {
    const Length middle = plan.column_right(rule.after_column) + plan.gutter / 2;
    const Length air = cell_air(plan.grid);
    if (middle >= plan.type_area.right() || plan.over_fold({rule.after_column, rule.after_column + 1})) return {};
    const auto upper = corner_of(rule, across, RuleTurn::down, plan.grid);
    const auto lower = corner_of(rule, across, RuleTurn::up, plan.grid);
    const Length half = thickness_of(looks.across) / 2;
    // A box right over or under it is met; what is a line away has its white.
    const auto box_over = box_at(rule.after_column, rule.lines.first - 1, plan);
    const auto box_under = box_at(rule.after_column, rule.lines.last + 1, plan);
    const Length top = upper ? *upper - half : box_over.value_or(plan.grid.line_top(rule.lines.first) + air);
    const Length bottom = lower ? *lower + half : box_under.value_or(plan.grid.line_top(rule.lines.last + 1) - air);
    return paint_rule({middle, top}, {middle, bottom}, looks.column);
}

std::vector<Mark> rule_across(Length left, Length width, Length middle, const RuleLook& look) {
    return paint_rule({left, middle}, {left + width, middle}, look);
}

/// A rule across without turns at gutters that have no rule to meet it, as beside a box.
CrossRule without_loose_turns(CrossRule rule, const std::vector<GutterRule>& gutters) {
    const auto meets = [&](RuleTurn turn, int after_column) {
        return std::any_of(gutters.begin(), gutters.end(), [&](const GutterRule& gutter) {
            return gutter.after_column == after_column && touches(rule, gutter, turn);
        });
    };
    if (!meets(rule.left, rule.columns.first - 1)) rule.left = RuleTurn::none;
    if (!meets(rule.right, rule.columns.last)) rule.right = RuleTurn::none;
    return rule;
}

std::vector<Mark> rule_in_blank(const CrossRule& rule, const PagePlan& plan, const PageRules& looks) {
    if (rule.blank.first < 1 || rule.blank.last > plan.grid.lines) return {};
    Length left = plan.column_left(rule.columns.first);
    Length right = plan.column_right(rule.columns.last);
    const Length into_gutter = (plan.gutter + thickness_of(looks.column)) / 2;
    if (rule.left != RuleTurn::none) left -= into_gutter;
    if (rule.right != RuleTurn::none) right += into_gutter;
    return rule_across(left, right - left, middle_of(rule.blank, plan.grid), looks.across);
}

/// Foot of the last body line of the parts before one; a line's height above its top when they have none.
Length foot_above(std::size_t part, Length top, const FilledFrame& filled, const LineGrid& grid) {
    int last = 0;
    for (const PlacedLine& line : filled.lines) {
        if (line.place && line.part < static_cast<int>(part)) last = std::max(last, line.place->lines.last);
    }
    return last == 0 ? top - grid.body.leading : grid.line_top(last + 1);
}

/// A rule in the middle of the white over every continuation that stands below another one.
std::vector<Mark> rules_between_parts(const FilledFrame& filled, const FramePlan& frame, const PagePlan& page,
                                      const RuleLook& look) {
    std::vector<Mark> marks;
    const auto top_of = [&](const StoryPart& part) { return page.turn.to_flow(part.start).y; };
    for (std::size_t i = 1; i < filled.parts.size(); ++i) {
        const Length top = top_of(filled.parts[i]);
        if (top <= top_of(filled.parts[i - 1])) continue;
        const Rect& leg = frame.legs.front().area;
        const Length foot = foot_above(i, top, filled, page.grid);
        append_marks(marks, rule_across(leg.x, leg.width, (foot + top) / 2, look));
    }
    return marks;
}

/// A rule along the top of every continuation's head.
std::vector<Mark> rules_over_heads(const FilledFrame& filled, const PagePlan& page, const RuleLook& look) {
    std::vector<Mark> marks;
    for (const StoryPart& part : filled.parts) {
        const Rect head = page.turn.to_flow(part.head_area);
        if (part.landing == 0 || head.height == Length()) continue;
        append_marks(marks, rule_across(head.x, head.width, head.y + thickness_of(look) / 2, look));
    }
    return marks;
}

bool is_white(const FilledFrame& frame) {
    return frame.lines.empty() && frame.pictures.empty() && frame.parts.empty();
}

/// The first frame of this page that shows the same story.
std::size_t owner_of(std::size_t index, const SharedList<FilledFrame>& frames) {
    const FilledFrame& frame = frames[index];
    if (frame.parts.size() != 1) return index;
    const auto same = std::find_if(frames.begin(), frames.end(), [&](const FilledFrame& other) {
        return other.parts.size() == 1 && other.parts.front().story == frame.parts.front().story;
    });
    return static_cast<std::size_t>(same - frames.begin());
}

/// Those that stand over others last: what they cover is theirs.
std::vector<std::size_t> from_below(const SharedList<FramePlan>& frames) {
    std::vector<std::size_t> order(frames.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return !frames[i].stands_over; });
    return order;
}

EdgeRule without_rule(EdgeRule edge) {
    return edge == EdgeRule::automatic ? EdgeRule::none : edge;
}

bool is_bare_ground(const FramePlan& plan) {
    if (!plan.box || plan.rules != EdgeRules{}) return false;
    return plan.box->style.has_ground() && plan.box->style.line.kind == RuleKind::none;
}

EdgeRules rules_of(const FramePlan& plan) {
    EdgeRules rules = plan.rules;
    if (!plan.box) return rules;
    const BoxStyle& style = plan.box->style;
    // A box's edge or the edge of its tint parts two stories by itself.
    const bool ground = style.has_ground();
    const bool line = style.line.kind != RuleKind::none;
    if (ground || (line && style.sides.top)) rules.top = without_rule(rules.top);
    if (ground || (line && style.sides.right)) rules.right = without_rule(rules.right);
    if (ground || (line && style.sides.bottom)) rules.bottom = without_rule(rules.bottom);
    if (ground || (line && style.sides.left)) rules.left = without_rule(rules.left);
    return rules;
}

}  // namespace

std::vector<OwnedArea> owned_areas(const FilledPage& page) {
    std::vector<OwnedArea> areas;
    for (const std::size_t i : from_below(page.plan.frames)) {
        if (is_white(page.frames[i])) continue;
        const int owner = static_cast<int>(owner_of(i, page.frames));
        const FramePlan& plan = page.plan.frames[i];
        const EdgeRules rules = rules_of(plan);
        for (const PlannedArea& leg : plan.box ? plan.box->around : plan.legs)
            areas.push_back({owner, leg.columns, leg.lines, rules, is_bare_ground(plan)});
    }
    return areas;
}

std::vector<Mark> paint_rules(const FilledPage& page, const PageRules& looks) {
    std::vector<Mark> marks;
    if (page.plan.rules == RuleMode::none) return marks;
    const std::vector<OwnedArea> areas = owned_areas(page);
    const std::vector<GutterRule> gutters = gutter_rules(areas);
    std::vector<CrossRule> across = cross_rules(areas);
    for (CrossRule& rule : across) rule = without_loose_turns(rule, gutters);
    for (const GutterRule& rule : gutters) append_marks(marks, rule_in_gutter(rule, across, page.plan, looks));
    for (const CrossRule& rule : across) append_marks(marks, rule_in_blank(rule, page.plan, looks));
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        append_marks(marks, looks.jump_head
                                ? rules_over_heads(page.frames[i], page.plan, *looks.jump_head)
                                : rules_between_parts(page.frames[i], page.plan.frames[i], page.plan, looks.across));
    }
    turn_marks(marks, page.plan.turn);
    return marks;
}

}  // namespace banxin
