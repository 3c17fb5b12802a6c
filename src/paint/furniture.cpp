#include "paint/furniture.h"

#include "paint/append_marks.h"

namespace banxin {
namespace {

std::vector<Mark> paint_piece(const FurniturePlan& piece, const FurnitureSource& source) {
    switch (piece.kind) {
        case FurnitureKind::masthead:
            return paint_masthead(piece.place, source);
        case FurnitureKind::ear:
            return paint_ear(piece.place, source);
        case FurnitureKind::folio:
            return paint_folio(piece.place, source);
        case FurnitureKind::imprint:
            return paint_imprint(piece.place, source);
    }
    return {};
}

}  // namespace

std::vector<Mark> paint_furniture(const FurnitureSource& source) {
    std::vector<Mark> marks;
    for (const FurniturePlan& piece : source.plan.furniture) append_marks(marks, paint_piece(piece, source));
    return marks;
}

}  // namespace banxin
