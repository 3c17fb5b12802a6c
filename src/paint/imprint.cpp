#include "paint/append_marks.h"
#include "paint/furniture.h"
#include "paint/strokes.h"
#include "paint/type_line.h"

namespace banxin {
namespace {

/// The imprint in as many lines as its area has, smaller if it must.
std::vector<TypeLine> set_imprint(const PlannedArea& place, const FurnitureSource& source) {
    TextStyle style = source.paper().style(TextKind::imprint);
    for (;;) {
        std::vector<TypeLine> rows = set_paragraph(source.paper().imprint, style, place.area.width, source.type_case);
        if (static_cast<int>(rows.size()) <= place.lines.count() || style.size <= 1_pt) return rows;
        style.size = style.size * 9 / 10;
    }
}

}  // namespace

std::vector<Mark> paint_imprint(const PlannedArea& place, const FurnitureSource& source) {
    const Rect& area = place.area;
    const LineGrid& grid = source.plan.grid;
    const std::vector<TypeLine> rows = set_imprint(place, source);
    if (rows.empty()) return {};
    std::vector<Mark> marks;
    int line = place.lines.last - static_cast<int>(rows.size()) + 1;
    if (line > place.lines.first) {
        marks.emplace_back(
            horizontal_rule({area.x, grid.line_top(line) - grid.body.leading / 4}, area.width, kHairline));
    }
    for (const TypeLine& row : rows) {
        append_marks(marks, paint_type(row, {area.x + (area.width - row.width()) / 2, grid.baseline(line++)}));
    }
    return marks;
}

}  // namespace banxin
