#include "paint/paint_box.h"

#include <algorithm>

#include "display/trace.h"
#include "fill/text/placed_line.h"
#include "paint/append_marks.h"
#include "paint/box_outline.h"
#include "paint/corner_art.h"
#include "paint/paint_line.h"
#include "paint/rule_marks.h"

namespace banxin {
namespace {

constexpr int kReversedFrom = 50;  ///< Percent of a bar from which black type no longer reads well on it.

bool has_line(const BoxStyle& style, BoxSide side) {
    switch (side) {
        case BoxSide::top:
            return style.sides.top;
        case BoxSide::right:
            return style.sides.right;
        case BoxSide::bottom:
            return style.sides.bottom;
        case BoxSide::left:
            return style.sides.left;
    }
    return false;
}

bool has_corner_art(const std::vector<Rect>& legs, const BoxStyle& style) {
    return legs.size() == 1 && style.corner != Corner::square && style.sides.all();
}

bool has_curves(const std::vector<Rect>& legs, const BoxStyle& style) {
    return has_corner_art(legs, style) && (style.corner == Corner::round || style.corner == Corner::notched);
}

std::vector<Mark> paint_ground(const std::vector<Rect>& legs, const BoxStyle& style) {
    if (has_curves(legs, style)) {
        DrawnPath ground;
        ground.role = MarkRole::aside;
        ground.steps = cornered_outline(legs.front(), style.corner, Length());
        ground.ink = tint_of(style.ground);
        return {ground};
    }
    std::vector<Mark> marks;
    for (const Rect& slab : box_slabs(legs))
        marks.emplace_back(FilledRect{MarkRole::aside, slab, tint_of(style.ground)});
    return marks;
}

/// The solid lines of a square frame, side by side, each with its corners.
std::vector<Mark> solid_frame(const std::vector<Rect>& legs, const BoxStyle& style) {
    std::vector<Mark> marks;
    const std::vector<BoxEdge> outline = box_outline(legs);
    for (const RuleBand& band : bands_of(style.line)) {
        for (const BoxEdge& edge : drawn_in(outline, band.offset)) {
            if (!has_line(style, edge.side)) continue;
            marks.emplace_back(
                FilledRect{MarkRole::rule, stripe_inside(edge, band.thickness), tint_of(style.line.ink)});
        }
    }
    return marks;
}

/// A frame of dots, dashes or waves: one rule for each side, whole at both ends.
std::vector<Mark> patterned_frame(const std::vector<Rect>& legs, const BoxStyle& style) {
    std::vector<Mark> marks;
    for (const BoxEdge& edge : drawn_in(box_outline(legs), thickness_of(style.line) / 2)) {
        if (!has_line(style, edge.side)) continue;
        const bool forward = edge.side == BoxSide::top || edge.side == BoxSide::right;
        append_marks(marks,
                     forward ? paint_rule(edge.from, edge.to, style.line) : paint_rule(edge.to, edge.from, style.line));
    }
    return marks;
}

std::vector<Mark> paint_frame_line(const std::vector<Rect>& legs, const BoxStyle& style) {
    if (style.line.kind == RuleKind::none) return {};
    if (has_corner_art(legs, style)) return paint_cornered_frame(legs.front(), style);
    return bands_of(style.line).empty() ? patterned_frame(legs, style) : solid_frame(legs, style);
}

/// Upper and lower edge of the em boxes of a frame's head.
struct HeadReach {
    Length top;
    Length bottom;
    bool found = false;
};

HeadReach head_reach(const FilledFrame& frame, const Turn& turn) {
    HeadReach reach;
    for (const PlacedLine& line : frame.lines) {
        if (role_of(line.source.element) != MarkRole::head || line.text->looks.empty()) continue;
        const Rect boxes = turn.to_flow(em_boxes(line));
        reach.top = reach.found ? std::min(reach.top, boxes.y) : boxes.y;
        reach.bottom = std::max(reach.bottom, boxes.bottom());
        reach.found = true;
    }
    return reach;
}

/// The head's ground. Over the whole text: from the box's top to as far below the head as its top is above, but not
/// onto the text. Beside or across the text: the head's own place.
Rect bar_area(const FilledFrame& frame, const FramePlan& plan, const PagePlan& page) {
    const HeadReach head = head_reach(frame, page.turn);
    if (!head.found || frame.parts.empty() || !frame.parts.front().head) return {};
    const Rect place = page.turn.to_flow(frame.parts.front().head_area);
    const bool over_text = frame.parts.front().head->cells == 0 && place.width >= plan.legs.front().area.width;
    if (!over_text) return frame.parts.front().head_area;
    const Rect& box = plan.box->around.front().area;
    const Length below = std::min(head.top - box.y, place.bottom() - page.grid.body.leading / 2 - head.bottom);
    const Length bottom = head.bottom + std::max(below, Length());
    return page.turn.to_page(Rect{box.x, box.y, box.width, bottom - box.y});
}

/// What of an area the frame's line leaves free.
Rect inside_line(Rect area, const std::vector<Rect>& legs, const BoxStyle& style) {
    if (style.line.kind == RuleKind::none) return area;
    for (const BoxEdge& edge : box_outline(legs)) {
        const Rect stripe = stripe_inside(edge, thickness_of(style.line));
        if (!has_line(style, edge.side) || !stripe.overlaps(area)) continue;
        const Rect before = area;
        switch (edge.side) {
            case BoxSide::top:
                area.y = stripe.bottom();
                area.height = before.bottom() - area.y;
                break;
            case BoxSide::right:
                area.width = stripe.x - area.x;
                break;
            case BoxSide::bottom:
                area.height = stripe.y - area.y;
                break;
            case BoxSide::left:
                area.x = stripe.right();
                area.width = before.right() - area.x;
                break;
        }
    }
    return area;
}

bool is_filled(const FilledFrame& frame) {
    return !frame.lines.empty() || !frame.pictures.empty() || !frame.parts.empty();
}

/// The story that a frame is bound to; none of pointers and jump holes.
StoryId story_of(const FilledFrame& frame) {
    return frame.parts.size() == 1 ? frame.parts.front().story : StoryId{};
}

std::vector<Rect> areas_on_page(const std::vector<PlannedArea>& legs, const Turn& turn) {
    std::vector<Rect> areas;
    for (const PlannedArea& leg : legs) areas.push_back(turn.to_page(leg.area));
    return areas;
}

std::vector<Mark> paint_bar(const FilledFrame& frame, const FramePlan& plan, const PagePlan& page) {
    const std::vector<Rect> legs = areas_on_page(plan.box->around, page.turn);
    return paint_box_bar(bar_area(frame, plan, page), legs, plan.box->style);
}

}  // namespace

std::vector<Mark> paint_box(const std::vector<Rect>& legs, const BoxStyle& style) {
    std::vector<Mark> marks;
    if (style.has_ground()) append_marks(marks, paint_ground(legs, style));
    append_marks(marks, paint_frame_line(legs, style));
    return marks;
}

std::vector<Mark> paint_box_bar(const Rect& bar, const std::vector<Rect>& legs, const BoxStyle& style) {
    const Rect inside = inside_line(bar, legs, style);
    if (inside.width <= Length() || inside.height <= Length()) return {};
    const bool art = has_corner_art(legs, style) && style.line.kind != RuleKind::none;
    if (!art && !has_curves(legs, style)) return {FilledRect{MarkRole::aside, inside, tint_of(style.bar)}};
    DrawnPath path;
    path.role = MarkRole::aside;
    path.steps = bar_outline(inside, legs.front(), style);
    path.ink = tint_of(style.bar);
    return {path};
}

std::vector<Mark> paint_boxes(const FilledPage& page) {
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        const FramePlan& plan = page.plan.frames[i];
        const FilledFrame& frame = page.frames[i];
        std::vector<Mark> boxes;
        if (plan.box && is_filled(frame)) {
            append_marks(boxes, paint_box(areas_on_page(plan.box->around, page.plan.turn), plan.box->style));
            if (plan.box->style.has_bar()) append_marks(boxes, paint_bar(frame, plan, page.plan));
        }
        for (const PlacedAside& aside : frame.asides) {
            if (aside.set()) append_marks(boxes, paint_box({aside.area}, aside.box));
        }
        append_marks(marks, traced(std::move(boxes), {Element::box, story_of(frame)}));
    }
    return marks;
}

bool head_is_reversed(const FramePlan& plan) {
    return plan.box && plan.box->style.bar.percent >= kReversedFrom;
}

}  // namespace banxin
