#include "paint/furniture.h"

#include <algorithm>

#include "display/trace.h"
#include "paint/append_marks.h"

namespace banxin {
namespace {

bool stands(const FurniturePlan& piece, const PagePlan& plan) {
    const Rect& area = piece.place.area;
    return plan.turn.writing == Writing::vertical && piece.kind == FurnitureKind::masthead && area.height > area.width;
}

/// A vertical page as its furniture sees it: level, with the body lines of the piece's own area.
PagePlan level_plan(const PagePlan& page, const FurniturePlan& piece) {
    PagePlan plan = page;
    plan.turn = {};
    plan.frames.clear();
    plan.grid.top = piece.place.area.y;
    plan.grid.lines = static_cast<int>(piece.place.area.height / plan.grid.body.leading);
    plan.furniture = {piece};
    plan.furniture.front().place.columns = {1, 1};
    plan.furniture.front().place.lines = {1, std::max(plan.grid.lines, 1)};
    return plan;
}

/// The folio where a page has one, else the masthead.
FurnitureKind duty_piece(const PagePlan& plan) {
    const bool folio = std::any_of(plan.furniture.begin(), plan.furniture.end(),
                                   [](const FurniturePlan& piece) { return piece.kind == FurnitureKind::folio; });
    return folio ? FurnitureKind::folio : FurnitureKind::masthead;
}

Element element_of(FurnitureKind kind) {
    switch (kind) {
        case FurnitureKind::masthead:
            return Element::masthead;
        case FurnitureKind::ear:
            return Element::ear;
        case FurnitureKind::folio:
            return Element::folio;
        case FurnitureKind::imprint:
            return Element::imprint;
        case FurnitureKind::qr:
            return Element::code;
    }
    return Element::none;
}

std::vector<Mark> paint_piece(const FurniturePlan& piece, const FurnitureSource& source) {
    switch (piece.kind) {
        case FurnitureKind::masthead:
            return paint_masthead(piece.place, source);
        case FurnitureKind::ear:
            return paint_ear(piece.place, source);
        case FurnitureKind::folio:
            return paint_folio(piece, source);
        case FurnitureKind::imprint:
            return paint_imprint(piece.place, source);
        case FurnitureKind::qr:
            return {};  // fill/picture/place_qr.h has set it
    }
    return {};
}

}  // namespace

std::vector<Mark> paint_furniture(const FurnitureSource& page) {
    const FurnitureSource source{page.edition, page.plan, page.type_case, duty_piece(page.plan)};
    std::vector<Mark> marks;
    const bool level = source.plan.turn.writing == Writing::horizontal;
    for (std::size_t i = 0; i < source.plan.furniture.size(); ++i) {
        const FurniturePlan& piece = source.plan.furniture[i];
        std::vector<Mark> painted;
        if (level) {
            painted = paint_piece(piece, source);
        } else if (stands(piece, source.plan)) {
            painted = paint_standing_masthead(piece.place, source);
        } else {
            const PagePlan plan = level_plan(source.plan, piece);
            painted = paint_piece(plan.furniture.front(), {source.edition, plan, source.type_case, source.duty_with});
        }
        append_marks(marks, traced(std::move(painted), {element_of(piece.kind), {}, static_cast<int>(i)}));
    }
    return marks;
}

}  // namespace banxin
