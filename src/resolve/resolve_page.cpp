#include "resolve/resolve_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "resolve/box.h"
#include "resolve/columns.h"

namespace banxin {
namespace {

PlannedArea planned(const GridArea& area, const PagePlan& plan) { return {area_of(area, plan), area.columns, area.lines}; }

/// Text columns of a leg: the page's own, or `into` broken ones. In a box as many as the page has there, alike and of whole cells.
std::vector<TextColumn> text_columns(const PlannedArea& leg, const FrameTemplate& frame, const PagePlan& plan) {
    const bool boxed = leg.area.width != long_column(leg.columns.count(), plan.measure, plan.gutter);
    if (frame.into) {
        return split_columns({leg.area.width, *frame.into, plan.gutter, plan.grid.body.cell, frame.split}).columns;
    }
    if (boxed) {
        return split_columns({leg.area.width, leg.columns.count(), plan.gutter, plan.grid.body.cell, ColumnMode::absolute}).columns;
    }
    std::vector<TextColumn> columns;
    for (int i = 0; i < leg.columns.count(); ++i) columns.push_back({(plan.measure + plan.gutter) * i, plan.measure});
    return columns;
}

/// A frame's sides are the page's: its right side is where vertical flow begins.
EdgeRules in_vertical_flow(const EdgeRules& page) { return {page.right, page.bottom, page.left, page.top}; }

struct PlacedColumn {
    Length x;
    Length width;
    Span lines;
    int leg = 0;
};

/// Columns of all legs in reading order. Page columns run on through the legs below; broken columns go leg by leg.
std::vector<std::vector<PlacedColumn>> columns_in_order(const FramePlan& plan, const FrameTemplate& frame, const PagePlan& page) {
    std::vector<std::vector<PlacedColumn>> order;
    int number = 0;
    for (const PlannedArea& leg : plan.legs) {
        const int filled_alone = frame.into ? number++ : 0;
        for (const TextColumn& column : text_columns(leg, frame, page)) {
            const PlacedColumn placed{leg.area.x + column.x, column.width, leg.lines, filled_alone};
            const auto same = std::find_if(order.begin(), order.end(), [&](const std::vector<PlacedColumn>& other) {
                return !frame.into && other.front().x == placed.x;
            });
            if (same != order.end()) {
                same->push_back(placed);
            } else {
                order.push_back({placed});
            }
        }
    }
    if (!frame.into) {
        std::stable_sort(order.begin(), order.end(),
                         [](const auto& a, const auto& b) { return a.front().x < b.front().x; });
        for (auto& column : order) {
            std::stable_sort(column.begin(), column.end(),
                             [](const PlacedColumn& a, const PlacedColumn& b) { return a.lines.first < b.lines.first; });
        }
    }
    return order;
}

/// The part of a hole that lies inside the frame's leg: a box takes its white off.
PlannedArea hole_in(const FramePlan& frame, const GridArea& hole, const PagePlan& page) {
    PlannedArea area = planned(hole, page);
    for (const PlannedArea& leg : frame.legs) {
        if (!leg.area.overlaps(area.area)) continue;
        const Length x = std::max(area.area.x, leg.area.x);
        const Length y = std::max(area.area.y, leg.area.y);
        area.area = {x, y, std::min(area.area.right(), leg.area.right()) - x, std::min(area.area.bottom(), leg.area.bottom()) - y};
        area.lines = {std::max(area.lines.first, leg.lines.first), std::min(area.lines.last, leg.lines.last)};
        break;
    }
    return area;
}

void plan_box(FramePlan& plan, const BoxStyle& style, const PagePlan& page) {
    Boxed boxed = box_legs(plan.legs, style, page.grid.body);
    plan.legs = std::move(boxed.inside);
    plan.box = std::move(boxed.plan);
    if (style.head != HeadAlign::as_template) plan.head.shape = style.head == HeadAlign::centre ? HeadShape::centre : HeadShape::left;
}

struct FrameSource {
    const FrameTemplate& frame;
    const FrameBinding* binding = nullptr;
    const Paper& paper;
};

FramePlan plan_frame(const FrameSource& source, const PagePlan& page) {
    const FrameTemplate& frame = source.frame;
    FramePlan plan;
    plan.binding = source.binding;
    plan.id = frame.id;
    plan.spot = frame.spot;
    plan.kind = frame.kind;
    plan.head = frame.head;
    plan.head.writing = frame.head.writing.value_or(page.turn.writing);
    for (const GridArea& leg : frame.legs) plan.legs.push_back(planned(leg, page));
    plan.rules = page.turn.writing == Writing::vertical ? in_vertical_flow(frame.rules) : frame.rules;
    if (const auto box = box_of(frame, source.binding, source.paper)) plan_box(plan, *box, page);
    for (const GridArea& hole : frame.pictures) plan.pictures.push_back(hole_in(plan, hole, page));
    if (frame.pull) plan.pull = hole_in(plan, *frame.pull, page);
    if (frame.facts) plan.facts = hole_in(plan, *frame.facts, page);
    if (frame.qr) plan.qr = hole_in(plan, *frame.qr, page);
    for (const std::vector<PlacedColumn>& column : columns_in_order(plan, frame, page)) {
        for (const PlacedColumn& part : column) {
            for (int line = part.lines.first; line <= part.lines.last; ++line) {
                const Slot slot{part.x, page.grid.baseline(line), part.width, line, plan.columns, part.leg};
                if (!plan.box || inside_box(slot, *plan.box, page.grid.body)) plan.slots.push_back(slot);
            }
        }
        ++plan.columns;
    }
    if (frame.into) {
        plan.split_remainder =
            split_columns({plan.legs.front().area.width, *frame.into, page.gutter, page.grid.body.cell, frame.split}).remainder;
    }
    return plan;
}

/// Furniture stands level on the page, whichever way its stories run.
FurniturePlan plan_furniture(const FurnitureTemplate& furniture, const PagePlan& plan) {
    FurniturePlan out{furniture.kind, {plan.turn.to_page(area_of(furniture.area, plan)), furniture.area.columns, furniture.area.lines}};
    if (furniture.above == 0) return out;
    const Rect type_area = plan.turn.to_page(plan.type_area);
    const Length height = plan.grid.body.leading * furniture.above;
    const Length top = type_area.y - plan.grid.body.leading - height;  // a line of white below it
    out.place = {{type_area.x, top, type_area.width, height}, furniture.area.columns, {-furniture.above, -1}};
    return out;
}

/// The type area in flow, of which a template tells the place on the page.
Rect place_type_area(const PageTemplate& layout, const PagePlan& plan, Size in_flow) {
    const Rect flow{Length(), Length(), in_flow.width, in_flow.height};
    const Rect on_page = plan.turn.to_page(flow);
    const Length left = layout.left.value_or((layout.trim.width - on_page.width) / 2);
    const Length top = layout.top.value_or((layout.trim.height - on_page.height) / 2);
    return plan.turn.to_flow(Rect{left, top, on_page.width, on_page.height});
}

bool stands_on_page(const Rect& area, Size trim) {
    return area.x >= Length() && area.y >= Length() && area.right() <= trim.width && area.bottom() <= trim.height;
}

tl::unexpected<Failure> above_page(const PageTemplate& layout, int lines) {
    return fail_input({{Severity::error, "furniture-outside-page", layout.grid_spot,
                        fmt::format("there are no {} lines of white above the type area for the furniture there", lines),
                        "move the type area down with `margins: {top: …}`, or let the furniture take fewer lines"}});
}

tl::unexpected<Failure> too_large(const PageTemplate& layout, Rect area) {
    return fail_input({{Severity::error, "type-area-too-large", layout.grid_spot,
                        fmt::format("the type area is {} x {} mm and does not fit the page of {} x {} mm",
                                    area.width.in_emu() / Length::kPerMillimetre, area.height.in_emu() / Length::kPerMillimetre,
                                    layout.trim.width.in_emu() / Length::kPerMillimetre,
                                    layout.trim.height.in_emu() / Length::kPerMillimetre),
                        "take fewer columns or lines, a smaller measure, or a smaller body size in paper.yaml"}});
}

}  // namespace

Rect area_of(const GridArea& area, const PagePlan& plan) {
    const Length pitch = plan.measure + plan.gutter;
    return {plan.type_area.x + pitch * (area.columns.first - 1), plan.grid.line_top(area.lines.first),
            long_column(area.columns.count(), plan.measure, plan.gutter), plan.grid.body.leading * area.lines.count()};
}

Result<PagePlan> resolve_page(const Edition& edition, const EditionPage& page) {
    const PageTemplate& layout = edition.layouts.at(page.layout);
    PagePlan plan;
    plan.number = page.number;
    plan.page = &page;
    plan.trim = layout.trim;
    plan.turn = {layout.writing, layout.writing == Writing::vertical ? layout.trim.width : Length()};
    plan.rules = layout.rules;
    const BodyGrid body = edition.paper.grid();
    plan.measure = layout.measure.of(body.cell);
    plan.gutter = layout.gutter.of(body.cell);
    const Length width = long_column(layout.columns, plan.measure, plan.gutter);
    const Length height = body.leading * layout.lines;
    plan.type_area = place_type_area(layout, plan, {width, height});
    const Rect on_page = plan.turn.to_page(plan.type_area);
    if (!stands_on_page(on_page, layout.trim)) return too_large(layout, on_page);
    plan.grid = {plan.type_area.y, body, layout.lines};
    for (const FurnitureTemplate& furniture : layout.furniture) {
        plan.furniture.push_back(plan_furniture(furniture, plan));
        if (!stands_on_page(plan.furniture.back().place.area, layout.trim)) return above_page(layout, furniture.above);
    }
    for (const FrameTemplate& frame : layout.frames) {
        const auto binding = std::find_if(page.frames.begin(), page.frames.end(),
                                          [&](const FrameBinding& b) { return b.frame == frame.id; });
        const FrameBinding* bound = binding == page.frames.end() ? nullptr : &*binding;
        plan.frames.push_back(plan_frame({frame, bound, edition.paper}, plan));
    }
    return plan;
}

}  // namespace banxin
