#include "paint/paint_furniture.h"

#include "display/trace.h"
#include "paint/append_marks.h"
#include "paint/art_colours.h"
#include "paint/paint_line.h"
#include "paint/paint_picture.h"
#include "paint/paint_type.h"
#include "paint/rule_marks.h"
#include "paint/strokes.h"

namespace banxin {
namespace {

/// The paper's drawing; its colours are inks as those of any vector art.
VectorArt nameplate_art(const Rect& area, const FurniturePaint& paint) {
    const Picture& drawing = paint.house.paper.nameplate->art;
    VectorArt art;
    art.role = MarkRole::furniture;
    art.area = area;
    art.whole = whole_page(area, drawing);
    art.format = drawing.format == PictureFormat::pdf ? ArtFormat::pdf : ArtFormat::svg;
    art.path = drawing.path;
    art.bytes = drawing.bytes;
    art.colour = paint.colour;
    if (art.format == ArtFormat::svg) ink_art(art, paint.house.paper);
    return art;
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
            break;
    }
    return Element::code;
}

/// What a line of type tells; nothing of what is none.
int part_of(const FurnitureItem& item) {
    const auto* type = std::get_if<FurnitureType>(&item);
    return type == nullptr ? 0 : static_cast<int>(type->part);
}

struct ItemPainter {
    const FurniturePaint& paint;

    std::vector<Mark> operator()(const FurnitureType& type) const { return paint_type_at(type.type, type.origin); }
    std::vector<Mark> operator()(const FurnitureRule& rule) const {
        return {FilledRect{MarkRole::rule, rule.area, tint_of(rule.ink)}};
    }
    std::vector<Mark> operator()(const FurnitureBox& box) const { return {frame_inside(box.area)}; }
    std::vector<Mark> operator()(const FurniturePicture& picture) const {
        return paint_picture(picture.placed, paint.house);
    }
    std::vector<Mark> operator()(const FurnitureArt& art) const { return {nameplate_art(art.area, paint)}; }
};

}  // namespace

std::vector<Mark> paint_furniture(const FilledFurniture& furniture, const FurniturePaint& paint) {
    std::vector<Mark> marks;
    for (const FilledPiece& piece : furniture.pieces) {
        const Element element = element_of(piece.kind);
        for (const FurnitureItem& item : piece.items)
            append_marks(marks,
                         traced(std::visit(ItemPainter{paint}, item), {element, {}, piece.number, part_of(item)}));
    }
    for (const FurnitureQr& qr : furniture.codes) {
        if (qr.code) append_marks(marks, traced(paint_qr(*qr.code), {Element::code}));
        for (const PlacedLine& line : qr.words) append_marks(marks, paint_line(line));
    }
    return marks;
}

}  // namespace banxin
