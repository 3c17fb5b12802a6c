#include <algorithm>

#include "paint/append_marks.h"
#include "paint/furniture.h"
#include "paint/strokes.h"
#include "paint/type_line.h"

namespace banxin {
namespace {

/// Body lines from one row to the next: two where they fit, else one.
int pitch_of(int rows, int lines) { return rows > 1 ? std::clamp((lines - 2) / (rows - 1), 1, 2) : 1; }

/// The largest size that leaves air between rows, when there are more rows than body lines.
Length most_size(int rows, const Rect& area) { return area.height / (rows + 1) * 4 / 5; }

TextStyle title_style(const Paper& paper) {
    TextStyle style = paper.style("ear");
    style.font = FontRole{"hei"};
    style.size = style.size * 4 / 3;
    return style;
}

/// Where the ear's rows stand.
struct EarRows {
    int rows = 0;
    PlannedArea place;
    LineGrid grid;

    bool crowded() const { return rows > place.lines.count() - 2; }
    int pitch() const { return pitch_of(rows, place.lines.count()); }
    int first_line() const { return place.lines.first + (place.lines.count() - ((rows - 1) * pitch() + 1)) / 2; }
    Length baseline(int row) const {
        if (crowded()) return place.area.y + place.area.height / (rows + 1) * (row + 1) + most_size(rows, place.area) / 3;
        return grid.baseline(first_line() + row * pitch());
    }
};

}  // namespace

std::vector<Mark> paint_ear(const PlannedArea& place, const FurnitureSource& source) {
    std::vector<Mark> marks = {frame_inside(place.area)};
    const std::vector<std::string>& lines = source.plan.page->ear;
    const EarRows rows{static_cast<int>(lines.size()), place, source.plan.grid};
    const Length room = place.area.width - source.plan.grid.body.cell * 2;
    for (int row = 0; row < rows.rows; ++row) {
        TextStyle style = row == 0 ? title_style(source.paper()) : source.paper().style("ear");
        if (rows.crowded()) style.size = std::min(style.size, most_size(rows.rows, place.area));
        const TypeLine type = set_type_within(lines[static_cast<std::size_t>(row)], style, room, source.type_case);
        const Length x = place.area.x + (place.area.width - type.width()) / 2;
        append_marks(marks, paint_type(type, {x, rows.baseline(row)}));
    }
    return marks;
}

}  // namespace banxin
