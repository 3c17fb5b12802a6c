#include "furniture/pieces/place_type.h"
#include "furniture/pieces/set_pieces.h"
#include "model/rule_weights.h"

namespace banxin {
namespace {

/// The imprint in as many lines as its area has, smaller if it must.
struct ImprintRows {
    std::vector<TypeLine> rows;
    LinesWanted lines;
};

ImprintRows set_rows(const PlannedArea& place, const FurnitureSource& source) {
    TextStyle style = source.paper().style(TextKind::imprint);
    const Length asked = style.size;
    LinesWanted lines{0, place.lines.count()};
    for (;;) {
        std::vector<TypeLine> rows = set_paragraph(source.paper().imprint, style, place.area.width, source.type_case);
        const auto count = static_cast<int>(rows.size());
        if (lines.wanted == 0) lines.wanted = count;
        const bool over = count > lines.offered;
        if (!over || style.size <= 1_pt) {
            for (TypeLine& row : rows) {
                row.asked = asked;
                row.over = over;
            }
            return {std::move(rows), lines};
        }
        style.size = style.size * 9 / 10;
    }
}

}  // namespace

FilledPiece set_imprint(const PlannedArea& place, const FurnitureSource& source) {
    const Rect& area = place.area;
    const LineGrid& grid = source.plan.grid;
    const auto [rows, lines] = set_rows(place, source);
    FilledPiece piece;
    piece.lines = lines;
    if (rows.empty()) return piece;
    int line = place.lines.last - static_cast<int>(rows.size()) + 1;
    if (line > place.lines.first) {
        piece.items.emplace_back(
            rule_across({area.x, grid.line_top(line) - grid.body.leading / 4}, area.width, kHairline));
    }
    for (const TypeLine& row : rows) {
        const Point left{area.x + (area.width - row.width()) / 2, grid.baseline(line++)};
        piece.items.emplace_back(place_type(FurniturePart::imprint, row, left));
    }
    return piece;
}

}  // namespace banxin
