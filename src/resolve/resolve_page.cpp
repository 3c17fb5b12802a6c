// A template counts in columns and lines (字 and 行), a page in EMU. Here the one becomes the other, once; nothing
// behind it computes a place from a column's number any more.
//
// Order. The type area is placed first, for everything hangs on its corner. Furniture is placed on the page, frames in
// flow: a vertical page is planned as if it were level and turned with its marks, so there is one way to plan a page.
// Each frame then takes its legs, loses the white of its box, and only then its holes and slots are measured, inside
// what is left.
//
// Slots. A frame's columns are listed in reading order and every line of a column becomes a slot. Page columns run on
// through the legs below (an L is read down its first column to the foot, past the corner); broken columns end with
// their leg, for their edges do not meet those of the leg below. A leg over a spread's fold is split on either side of
// it, so that no line runs into the gutter.
//
// What does not divide evenly is placed by a named rule (columns.h), never rounded here.
#include "resolve/resolve_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "model/page_side.h"
#include "resolve/box.h"
#include "resolve/columns.h"

namespace banxin {
namespace {

PlannedArea planned(const GridArea& area, const PagePlan& plan) {
    return {area_of(area, plan), area.columns, area.lines};
}

/// A width to split, where it begins in its leg, and into how many.
struct SplitPart {
    Length x;
    Length width;
    int into = 1;
};

/// A leg over the fold is split on either side of it, broken columns in proportion: no line runs across.
std::vector<SplitPart> parts_beside_fold(const PlannedArea& leg, int into, const PagePlan& plan) {
    if (!plan.over_fold(leg.columns)) return {{Length(), leg.area.width, into}};
    const int middle = plan.columns_before_fold();
    const int columns = leg.columns.count();
    const int before = middle - leg.columns.first + 1;
    const int left = std::clamp((into * before + columns / 2) / columns, 1, std::max(into - 1, 1));
    const Length right_x = plan.column_left(middle + 1);
    return {{Length(), plan.column_right(middle) - leg.area.x, left},
            {right_x - leg.area.x, leg.area.right() - right_x, std::max(into - left, 1)}};
}

std::vector<TextColumn> split_leg(const PlannedArea& leg, int into, ColumnMode mode, const PagePlan& plan) {
    std::vector<TextColumn> columns;
    for (const SplitPart& part : parts_beside_fold(leg, into, plan)) {
        for (const TextColumn& column :
             split_columns({part.width, part.into, plan.gutter, plan.grid.body.cell, mode}).columns)
            columns.push_back({part.x + column.x, column.width});
    }
    return columns;
}

/// Text columns of a leg: the page's own, or `into` broken ones. In a box as many as the page has there, alike and of
/// whole cells.
std::vector<TextColumn> text_columns(const PlannedArea& leg, const FrameTemplate& frame, const PagePlan& plan) {
    if (frame.into) return split_leg(leg, *frame.into, frame.split, plan);
    const bool boxed = leg.area.width != plan.width_of(leg.columns);
    if (boxed) return split_leg(leg, leg.columns.count(), ColumnMode::absolute, plan);
    std::vector<TextColumn> columns;
    for (int column = leg.columns.first; column <= leg.columns.last; ++column)
        columns.push_back({plan.column_left(column) - leg.area.x, plan.measure});
    return columns;
}

/// A frame's sides are the page's: its right side is where vertical flow begins.
EdgeRules in_vertical_flow(const EdgeRules& page) {
    return {page.right, page.bottom, page.left, page.top};
}

struct PlacedColumn {
    Length x;
    Length width;
    Span lines;
    int leg = 0;
};

/// Columns of all legs in reading order. Page columns run on through the legs below; broken columns go leg by leg.
std::vector<std::vector<PlacedColumn>> columns_in_order(const FramePlan& plan, const FrameTemplate& frame,
                                                        const PagePlan& page) {
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
            std::stable_sort(column.begin(), column.end(), [](const PlacedColumn& a, const PlacedColumn& b) {
                return a.lines.first < b.lines.first;
            });
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
        area.area = {x, y, std::min(area.area.right(), leg.area.right()) - x,
                     std::min(area.area.bottom(), leg.area.bottom()) - y};
        area.lines = {std::max(area.lines.first, leg.lines.first), std::min(area.lines.last, leg.lines.last)};
        break;
    }
    return area;
}

void plan_box(FramePlan& plan, const BoxStyle& style, const PagePlan& page) {
    Boxed boxed = box_legs(plan.legs, style, page.grid.body);
    plan.legs = std::move(boxed.inside);
    plan.box = std::move(boxed.plan);
    if (style.head != HeadAlign::as_template)
        plan.head.shape = style.head == HeadAlign::centre ? HeadShape::centre : HeadShape::left;
}

FramePlan plan_frame(const FrameOrder& order, const PagePlan& page) {
    const FrameTemplate& frame = order.frame;
    FramePlan plan;
    plan.binding = order.binding;
    plan.id = frame.id;
    plan.spot = frame.spot;
    plan.kind = frame.kind;
    plan.head = frame.head;
    if (const auto named = order.paper.sizes.find(frame.head.size_name); named != order.paper.sizes.end())
        plan.head.size = named->second;
    plan.head.writing = frame.head.writing.value_or(page.turn.writing);
    for (const GridArea& leg : frame.legs) plan.legs.push_back(planned(leg, page));
    plan.rules = page.turn.writing == Writing::vertical ? in_vertical_flow(frame.rules) : frame.rules;
    if (const auto box = box_of(frame, order.binding, order.paper)) plan_box(plan, *box, page);
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
        const SplitPart first = parts_beside_fold(plan.legs.front(), *frame.into, page).front();
        plan.split_remainder =
            split_columns({first.width, first.into, page.gutter, page.grid.body.cell, frame.split}).remainder;
    }
    return plan;
}

EdgeRule unless_wished(EdgeRule rule) {
    return rule == EdgeRule::automatic ? EdgeRule::none : rule;
}

/// A frame over others is set off by white: no rule stands round it unless the layout wishes one.
EdgeRules rules_over(const EdgeRules& rules) {
    return {unless_wished(rules.top), unless_wished(rules.right), unless_wished(rules.bottom),
            unless_wished(rules.left)};
}

/// What a frame takes of one under it: half a line more above and below, but what has white of its own.
PlannedArea with_white(PlannedArea area, const FramePlan& over, const PagePlan& page) {
    const bool has_white = over.kind == FrameKind::art && !over.box;
    if (has_white) return area;
    const Length half = page.grid.body.leading / 2;
    area.area = {area.area.x, area.area.y - half, area.area.width, area.area.height + half * 2};
    return area;
}

/// Frames over others take their place from them.
void cover_frames(const std::vector<FrameTemplate>& templates, const PagePlan& page, std::vector<FramePlan>& frames) {
    for (std::size_t i = 0; i < templates.size(); ++i) {
        FramePlan& over = frames[i];
        for (const FrameId& id : templates[i].over) {
            const auto under =
                std::find_if(frames.begin(), frames.end(), [&](const FramePlan& frame) { return frame.id == id; });
            if (under == frames.end()) continue;
            for (const PlannedArea& leg : over.box ? over.box->around : over.legs)
                under->covered.push_back(with_white(leg, over, page));
            over.stands_over = true;
        }
        if (over.stands_over) over.rules = rules_over(over.rules);
    }
}

/// Furniture stands level on the page, whichever way its stories run.
FurniturePlan plan_furniture(const FurnitureTemplate& furniture, const PagePlan& plan) {
    FurniturePlan out{furniture.kind,
                      {plan.turn.to_page(area_of(furniture.area, plan)), furniture.area.columns, furniture.area.lines},
                      plan.number,
                      furniture.area.spot};
    if (furniture.above == 0) return out;
    const Rect type_area = plan.turn.to_page(plan.type_area);
    const Length height = plan.grid.body.leading * furniture.above;
    const Length top = type_area.y - plan.grid.body.leading - height;  // a line of white below it
    out.place = {{type_area.x, top, type_area.width, height}, furniture.area.columns, {-furniture.above, -1}};
    return out;
}

/// Each page of a spread has a folio of its own.
std::vector<FurniturePlan> folios_beside_fold(const FurniturePlan& folio, const PagePlan& plan, BoundEdge bound) {
    const bool over_all = folio.place.lines.first < 1;
    const Span columns = over_all ? Span{1, plan.columns} : folio.place.columns;
    const int middle = plan.columns_before_fold();
    std::vector<FurniturePlan> folios;
    for (int i = 0; i < 2; ++i) {
        const PageNumber page{plan.number.value + i};
        const Span half = side_of(page, bound) == PageSide::left
                              ? Span{columns.first, std::min(columns.last, middle)}
                              : Span{std::max(columns.first, middle + 1), columns.last};
        if (half.count() < 1) continue;
        const Rect& all = folio.place.area;
        folios.push_back(
            {folio.kind,
             {{plan.column_left(half.first), all.y, plan.width_of(half), all.height}, half, folio.place.lines},
             page,
             folio.spot});
    }
    return folios;
}

std::vector<FurniturePlan> plan_pieces(const FurnitureTemplate& furniture, const PagePlan& plan, BoundEdge bound) {
    const FurniturePlan piece = plan_furniture(furniture, plan);
    const bool of_each_page = piece.kind == FurnitureKind::folio && plan.fold > Length();
    return of_each_page ? folios_beside_fold(piece, plan, bound) : std::vector{piece};
}

/// The type area in flow, of which a template tells the place on the page.
Rect place_type_area(const PageTemplate& layout, const PagePlan& plan, Size in_flow) {
    const Rect flow{Length(), Length(), in_flow.width, in_flow.height};
    const Rect on_page = plan.turn.to_page(flow);
    const Length left = layout.left.value_or((plan.trim.width - on_page.width) / 2);
    const Length top = layout.top.value_or((plan.trim.height - on_page.height) / 2);
    return plan.turn.to_flow(Rect{left, top, on_page.width, on_page.height});
}

bool stands_on_page(const Rect& area, Size trim) {
    return area.x >= Length() && area.y >= Length() && area.right() <= trim.width && area.bottom() <= trim.height;
}

tl::unexpected<Failure> above_page(const PageTemplate& layout, int lines) {
    return fail_input(
        {{Severity::error, "furniture-outside-page", layout.grid_spot,
          phrase("there are no {} lines of white above the type area for the furniture there", lines),
          phrase("move the type area down with `margins: {{top: …}}`, or let the furniture take fewer lines")}});
}

tl::unexpected<Failure> too_large(const PageTemplate& layout, Rect area, Size trim) {
    return fail_input(
        {{Severity::error, "type-area-too-large", layout.grid_spot,
          phrase("the type area is {} x {} mm and does not fit the page of {} x {} mm",
                 area.width.in_emu() / Length::kPerMillimetre, area.height.in_emu() / Length::kPerMillimetre,
                 trim.width.in_emu() / Length::kPerMillimetre, trim.height.in_emu() / Length::kPerMillimetre),
          phrase("take fewer columns or lines, a smaller measure, or a smaller body size in paper.yaml")}});
}

}  // namespace

Rect area_of(const GridArea& area, const PagePlan& plan) {
    return {plan.column_left(area.columns.first), plan.grid.line_top(area.lines.first), plan.width_of(area.columns),
            plan.grid.body.leading * area.lines.count()};
}

FramePlan resolve_frame(const FrameOrder& order, const PagePlan& page) {
    return plan_frame(order, page);
}

Result<PagePlan> resolve_page(const Edition& edition, const EditionPage& page) {
    const PageTemplate& layout = edition.layouts.at(page.layout);
    PagePlan plan;
    plan.number = page.number;
    plan.colour = page.colour;
    plan.facts = {page.section, page.ear, page.duty, page.pages, page.spot};
    plan.trim = {layout.trim.width * (layout.fold ? 2 : 1), layout.trim.height};
    plan.turn = {layout.writing, layout.writing == Writing::vertical ? layout.trim.width : Length()};
    plan.rules = layout.rules;
    plan.sheets = sheets_of(page, edition);
    const BodyGrid body = edition.paper.grid();
    plan.measure = layout.measure.of(body.cell);
    plan.gutter = layout.gutter.of(body.cell);
    plan.columns = layout.columns;
    if (layout.fold) plan.fold = layout.fold->of(body.cell) - plan.gutter;
    const Length width = long_column(layout.columns, plan.measure, plan.gutter) + plan.fold;
    const Length height = body.leading * layout.lines;
    plan.type_area = place_type_area(layout, plan, {width, height});
    const Rect on_page = plan.turn.to_page(plan.type_area);
    if (!stands_on_page(on_page, plan.trim)) return too_large(layout, on_page, plan.trim);
    plan.grid = {plan.type_area.y, body, layout.lines};
    for (const FurnitureTemplate& furniture : layout.furniture) {
        for (const FurniturePlan& piece : plan_pieces(furniture, plan, bound_edge(edition)))
            plan.furniture.push_back(piece);
        if (!stands_on_page(plan.furniture.back().place.area, plan.trim)) return above_page(layout, furniture.above);
    }
    std::vector<FramePlan> frames;
    for (const FrameTemplate& frame : layout.frames) {
        const auto binding = std::find_if(page.frames.begin(), page.frames.end(),
                                          [&](const FrameBinding& b) { return b.frame == frame.id; });
        const auto bound = binding == page.frames.end() ? std::nullopt : std::optional(*binding);
        frames.push_back(plan_frame({frame, bound, edition.paper}, plan));
    }
    cover_frames(layout.frames, plan, frames);
    for (FramePlan& frame : frames) plan.frames.push_back(std::move(frame));
    return plan;
}

}  // namespace banxin
