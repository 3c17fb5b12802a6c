#include <algorithm>

#include "base/em_box.h"
#include "furniture/pieces/pieces.h"
#include "furniture/pieces/place_type.h"
#include "model/rule_weights.h"

namespace banxin {
namespace {

/// Body lines from one row to the next: two where they fit, else one.
int pitch_of(int rows, int lines) {
    return rows > 1 ? std::clamp((lines - 2) / (rows - 1), 1, 2) : 1;
}

/// The largest size that leaves air between rows, when there are more rows than body lines.
Length most_size(int rows, const Rect& area) {
    return area.height / (rows + 1) * 4 / 5;
}

TextStyle title_style(TextStyle style) {
    style.font = FontRole{"hei"};
    style.size = style.size * 4 / 3;
    return style;
}

// A sparse ear in a wide box is set larger, up to half as much again, while its longest line leaves a third of the
// room.
TextStyle row_style(const std::vector<std::string>& lines, Length room, const FurnitureSource& source) {
    TextStyle style = source.paper().style(TextKind::ear);
    Length longest = style.size;
    for (const std::string& line : lines) longest = std::max(longest, set_type(line, style, source.type_case).width());
    const Length fitting = scaled(style.size, (room * 2 / 3).in_emu(), longest.in_emu());
    style.size = std::clamp(fitting - fitting % kSizeStep, style.size, style.size * 3 / 2);
    return style;
}

/// Where the ear's rows stand: on body lines where there are enough of them.
struct EarRows {
    int rows = 0;
    PlannedArea place;
    LineGrid grid;

    bool crowded() const { return rows > place.lines.count() - 2; }
    int pitch() const { return pitch_of(rows, place.lines.count()); }
    int lines_at_one_pitch() const { return (rows - 1) * pitch() + 1; }
    /// A free line more under the title, where three are to spare.
    int below_title() const { return rows > 1 && place.lines.count() >= lines_at_one_pitch() + 3 ? 1 : 0; }
    int first_line() const {
        return place.lines.first + (place.lines.count() - lines_at_one_pitch() - below_title()) / 2;
    }
    Length baseline(int row) const {
        if (crowded())
            return place.area.y + place.area.height / (rows + 1) * (row + 1) + most_size(rows, place.area) / 3;
        return grid.baseline(first_line() + row * pitch() + (row > 0 ? below_title() : 0));
    }
    bool title_has_air() const { return rows > 1 && pitch() > 1 && !crowded(); }
};

/// A hairline in the middle of the white between the title and the row below it.
FurnitureRule rule_under_title(const EarRows& rows, const TextStyle& row, Length room) {
    const Length title_foot = rows.baseline(0) + em_foot(title_style(row).size);
    const Length row_top = rows.baseline(1) - em_head(row.size);
    const Rect& area = rows.place.area;
    return rule_across({area.x + (area.width - room) / 2, (title_foot + row_top - kHairline) / 2}, room, kHairline);
}

}  // namespace

FilledPiece set_ear(const PlannedArea& place, const FurnitureSource& source) {
    FilledPiece piece;
    piece.items.emplace_back(FurnitureBox{place.area});
    const Length room = place.area.width - source.plan.grid.body.cell * 2;
    const std::vector<std::string>& lines = source.page().ear;
    const EarRows rows{static_cast<int>(lines.size()), place, source.plan.grid};
    const TextStyle usual = row_style(lines, room, source);
    const TextStyle& asked = source.paper().style(TextKind::ear);
    if (rows.title_has_air()) piece.items.emplace_back(rule_under_title(rows, usual, room));
    for (int row = 0; row < rows.rows; ++row) {
        TextStyle style = row == 0 ? title_style(usual) : usual;
        if (rows.crowded()) style.size = std::min(style.size, most_size(rows.rows, place.area));
        TypeLine type = set_type_within(lines[static_cast<std::size_t>(row)], style, room, source.type_case);
        type.asked = row == 0 ? title_style(asked).size : asked.size;  // what is set larger may give that up unsaid
        const Length x = place.area.x + (place.area.width - type.width()) / 2;
        piece.items.emplace_back(place_type(FurniturePart::ear, std::move(type), {x, rows.baseline(row)}));
    }
    return piece;
}

}  // namespace banxin
