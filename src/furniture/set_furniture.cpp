#include "furniture/set_furniture.h"

#include <algorithm>

#include "furniture/pieces/set_pieces.h"

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
    plan.frames = {};
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

FilledPiece set_piece(const FurniturePlan& piece, const FurnitureSource& source) {
    switch (piece.kind) {
        case FurnitureKind::masthead:
            return set_masthead(piece.place, source);
        case FurnitureKind::ear:
            return set_ear(piece.place, source);
        case FurnitureKind::folio:
            return set_folio(piece, source);
        case FurnitureKind::imprint:
            return set_imprint(piece.place, source);
        case FurnitureKind::qr:
            break;  // a code, and no piece of type
    }
    return {};
}

FilledPiece set_on_page(const FurniturePlan& piece, const FurnitureSource& source) {
    if (source.plan.turn.writing == Writing::horizontal) return set_piece(piece, source);
    if (stands(piece, source.plan)) return set_standing_masthead(piece.place, source);
    const PagePlan plan = level_plan(source.plan, piece);
    return set_piece(plan.furniture.front(), {source.edition, plan, source.type_case, source.duty_with});
}

}  // namespace

FilledFurniture set_furniture(const PagePlan& plan, const Edition& edition, const TypeCase& type_case) {
    const FurnitureSource source{edition, plan, type_case, duty_piece(plan)};
    FilledFurniture furniture;
    for (const FurniturePlan& piece : plan.furniture) {
        if (piece.kind == FurnitureKind::qr) {
            if (!edition.paper.qr.link.empty()) furniture.codes.push_back(set_furniture_qr(piece, source));
            continue;
        }
        FilledPiece set = set_on_page(piece, source);
        set.kind = piece.kind;
        set.page = piece.page;
        set.spot = piece.spot;
        set.number = static_cast<int>(&piece - plan.furniture.data());
        furniture.pieces.push_back(std::move(set));
    }
    return furniture;
}

}  // namespace banxin
