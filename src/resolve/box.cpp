#include "resolve/box.h"

#include <algorithm>

namespace banxin {
namespace {

Length side_white(const BoxStyle& style, const BodyGrid& body) {
    return body.cell * style.half_cells / 2;
}

/// Another leg goes on above or below, side by side with at least a part of this one.
bool goes_on(const std::vector<PlannedArea>& legs, const PlannedArea& leg, int line) {
    return std::any_of(legs.begin(), legs.end(), [&](const PlannedArea& other) {
        return other.columns.overlaps(leg.columns) && other.lines.overlaps({line, line});
    });
}

PlannedArea inside_of(const PlannedArea& leg, const std::vector<PlannedArea>& legs, const BoxStyle& style,
                      const BodyGrid& body) {
    PlannedArea inside = leg;
    const int above = goes_on(legs, leg, leg.lines.first - 1) ? 0 : style.lines_above;
    const int below = goes_on(legs, leg, leg.lines.last + 1) ? 0 : style.lines_below;
    inside.lines = {leg.lines.first + above, leg.lines.last - below};
    inside.area.x += side_white(style, body);
    inside.area.width -= side_white(style, body) * 2;
    inside.area.y += body.leading * above;
    inside.area.height -= body.leading * (above + below);
    return inside;
}

bool has_room(const PlannedArea& area, const BodyGrid& body) {
    return area.area.width >= body.cell && area.area.height >= body.leading;
}

}  // namespace

std::optional<BoxStyle> box_of(const FrameTemplate& frame, const std::optional<FrameBinding>& binding,
                               const Paper& paper) {
    if (frame.box) return frame.box->own ? frame.box->own : std::optional(paper.boxes.at(frame.box->style));
    const bool pointers = binding && std::holds_alternative<PointerBinding>(binding->content);
    if (pointers && !paper.pointers.box.empty()) return paper.boxes.at(paper.pointers.box);
    return std::nullopt;
}

Boxed box_legs(const std::vector<PlannedArea>& legs, const BoxStyle& style, const BodyGrid& body) {
    Boxed boxed{{style, legs, true}, {}};
    for (const PlannedArea& leg : legs) boxed.inside.push_back(inside_of(leg, legs, style, body));
    boxed.plan.has_room = std::all_of(boxed.inside.begin(), boxed.inside.end(),
                                      [&](const PlannedArea& inside) { return has_room(inside, body); });
    if (!boxed.plan.has_room) {
        boxed.inside = legs;
        boxed.plan.style.half_cells = boxed.plan.style.lines_above = boxed.plan.style.lines_below = 0;
    }
    return boxed;
}

bool inside_box(const Slot& slot, const BoxPlan& box, const BodyGrid& body) {
    const Length left = slot.x - side_white(box.style, body);
    const Length right = slot.x + slot.measure + side_white(box.style, body);
    const auto covers = [&](const PlannedArea& leg, int line) {
        return leg.lines.first <= line && line <= leg.lines.last && leg.area.x <= left && right <= leg.area.right();
    };
    for (int line = slot.line - box.style.lines_above; line <= slot.line + box.style.lines_below; ++line) {
        if (std::none_of(box.around.begin(), box.around.end(),
                         [&](const PlannedArea& leg) { return covers(leg, line); }))
            return false;
    }
    return true;
}

}  // namespace banxin
