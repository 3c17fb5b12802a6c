// An ear is rows on body lines: a title, the rows of a table, lines. A picture takes its side of the box first, and the
// rows have what it leaves; alone it has the box.
#include <algorithm>
#include <numeric>

#include "base/em_box.h"
#include "fill/picture/picture_group.h"
#include "furniture/pieces/place_type.h"
#include "furniture/pieces/set_pieces.h"
#include "model/rule_weights.h"

namespace banxin {
namespace {

using Cells = std::vector<std::string>;

/// What an ear says, row by row; the title has the first one.
struct EarWords {
    explicit EarWords(const Ear& ear) : has_title(!ear.title.empty()), table_rows(static_cast<int>(ear.table.size())) {
        if (has_title) rows.push_back({ear.title});
        rows.insert(rows.end(), ear.table.begin(), ear.table.end());
        for (const std::string& line : ear.lines) rows.push_back({line});
    }
    int count() const { return static_cast<int>(rows.size()); }
    bool is_title(int row) const { return has_title && row == 0; }
    bool in_table(int row) const { return row >= first_of_table() && row < first_of_table() + table_rows; }
    int first_of_table() const { return has_title ? 1 : 0; }
    std::size_t columns() const {
        std::size_t most = 0;
        for (int row = 0; row < count(); ++row) {
            if (in_table(row)) most = std::max(most, rows[static_cast<std::size_t>(row)].size());
        }
        return most;
    }

    bool has_title;
    int table_rows;
    std::vector<Cells> rows;
};

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

/// Lines left over and under rows that are set solid, from which on white goes between them instead.
constexpr int kLinesToShareOut = 3;

/// Where the ear's rows stand: on body lines where these leave air between them, and the title's head inside the box;
/// else shared out evenly.
struct EarRows {
    int rows = 0;
    bool has_title = true;
    PlannedArea place;
    LineGrid grid;
    Length title_size;

    bool shared_out() const { return rows > place.lines.count() - 2 || set_solid() || title_past_top(); }
    bool set_solid() const {
        return rows > 1 && pitch() == 1 &&
               place.lines.count() - lines_at_one_pitch() - below_title() >= kLinesToShareOut;
    }
    bool title_past_top() const {
        return has_title && rows > 1 &&
               grid.baseline(first_line()) - em_head(title_size) < place.area.y + grid.body.cell / 4;
    }
    int pitch() const { return pitch_of(rows, place.lines.count()); }
    int lines_at_one_pitch() const { return (rows - 1) * pitch() + 1; }
    /// A free line more under the title, where three are to spare.
    int below_title() const { return has_title && rows > 1 && place.lines.count() >= lines_at_one_pitch() + 3 ? 1 : 0; }
    int first_line() const {
        return place.lines.first + (place.lines.count() - lines_at_one_pitch() - below_title()) / 2;
    }
    Length baseline(int row) const {
        if (shared_out())
            return place.area.y + place.area.height / (rows + 1) * (row + 1) + most_size(rows, place.area) / 3;
        return grid.baseline(first_line() + row * pitch() + (row > 0 ? below_title() : 0));
    }
    bool title_has_air() const { return has_title && rows > 1 && pitch() > 1 && !shared_out(); }
};

/// Where a rule begins and how long it is.
struct RuleReach {
    Length left;
    Length width;
};

/// A hairline in the middle of the white between the title and the row below it.
FurnitureRule rule_under_title(const EarRows& rows, const TextStyle& row, RuleReach reach) {
    const Length title_foot = rows.baseline(0) + em_foot(title_style(row).size);
    const Length row_top = rows.baseline(1) - em_head(row.size);
    return rule_across({reach.left, (title_foot + row_top - kHairline) / 2}, reach.width, kHairline);
}

/// The widths of a table's columns, side by side.
struct EarTable {
    std::vector<Length> widths;
    Length gap;

    Length width() const {
        const Length columns = std::accumulate(widths.begin(), widths.end(), Length());
        return widths.empty() ? columns : columns + gap * static_cast<std::int64_t>(widths.size() - 1);
    }
    Length start(std::size_t column) const {
        Length x;
        for (std::size_t i = 0; i < column; ++i) x += widths[i] + gap;
        return x;
    }
};

class EarSetter {
  public:
    EarSetter(const PlannedArea& place, const FurnitureSource& source)
        : place_(place), source_(source), ear_(source.page().ear), words_(ear_), room_(place.area) {}

    FilledPiece set() {
        piece_.items.emplace_back(FurnitureBox{place_.area});
        if (ear_.picture) set_picture();
        if (words_.count() > 0) set_words();
        return std::move(piece_);
    }

  private:
    Length cell() const { return source_.plan.grid.body.cell; }

    /// At the left of the words as wide as its shape asks, two fifths of the box at most; alone in the middle of it.
    void set_picture() {
        const Length air = cell() / 2;
        Rect place{room_.x + air, room_.y + air, room_.width - air * 2, room_.height - air * 2};
        StoryPicture picture;
        picture.picture = *ear_.picture;
        picture.spot = ear_.spot;
        picture.look.scale = PictureScale::fit;
        if (source_.plan.colour == PictureColour::grey) picture.look.colour = PictureColour::grey;
        if (words_.count() > 0) {
            const bool known = picture.picture.height > 0;
            const Length wished =
                known ? scaled(place.height, picture.picture.width, picture.picture.height) : place.height;
            place.width = std::min(wished, room_.width * 2 / 5);
            const Length taken = place.width + air;
            room_.x += taken;
            room_.width -= taken;
        }
        for (PlacedPicture& placed : place_group(picture, place, Length()))
            piece_.items.emplace_back(FurniturePicture{std::move(placed)});
    }

    Length measure() const { return room_.width - cell() * 2; }

    Length width_of(const std::string& words, const TextStyle& style) const {
        return set_type(words, style, source_.type_case).width();
    }

    /// A table's columns in a style, a cell and a half apart at least, three at most.
    EarTable table_in(const TextStyle& style) const {
        EarTable table;
        table.widths.resize(words_.columns());
        table.gap = cell() * 3 / 2;
        for (int row = 0; row < words_.count(); ++row) {
            const Cells& cells = words_.rows[static_cast<std::size_t>(row)];
            for (std::size_t i = 0; words_.in_table(row) && i < cells.size(); ++i)
                table.widths[i] = std::max(table.widths[i], width_of(cells[i], style));
        }
        const Length spare = measure() - table.width();
        if (table.widths.size() > 1 && spare > Length())
            table.gap += std::min(spare / static_cast<std::int64_t>(table.widths.size() - 1), table.gap);
        return table;
    }

    /// What the rows in a style take that are none of a table's.
    Length longest_line(const TextStyle& style) const {
        Length longest;
        for (int row = 0; row < words_.count(); ++row) {
            if (!words_.in_table(row))
                longest = std::max(longest, width_of(words_.rows[static_cast<std::size_t>(row)].front(), style));
        }
        return longest;
    }

    /// What a row in a style takes at least.
    Length longest_row(const TextStyle& style) const {
        const Length longest = longest_line(style);
        if (words_.table_rows == 0) return longest;
        EarTable table = table_in(style);
        table.gap = cell() * 3 / 2;
        return std::max(longest, table.width());
    }

    // A sparse ear in a wide box is set larger, up to half as much again, while its longest row leaves a third of the
    // room.
    TextStyle row_style() const {
        TextStyle style = source_.paper().style(TextKind::ear);
        const Length longest = std::max(longest_row(style), style.size);
        const Length fitting = scaled(style.size, (measure() * 2 / 3).in_emu(), longest.in_emu());
        style.size = std::clamp(fitting - fitting % kSizeStep, style.size, style.size * 3 / 2);
        return style;
    }

    /// A table that is too wide is set smaller as a whole.
    TextStyle table_style(TextStyle style) const {
        const EarTable table = table_in(style);
        if (table.width() <= measure()) return style;
        const Length gaps = table.gap * static_cast<std::int64_t>(table.widths.size() - 1);
        const Length size =
            scaled(style.size, std::max(measure() - gaps, cell()).in_emu(), (table.width() - gaps).in_emu());
        style.size = std::max(size - size % kSizeStep, kSizeStep);
        return style;
    }

    void set_words() {
        usual_ = row_style();
        const EarRows rows{words_.count(), words_.has_title, place_, source_.plan.grid, title_style(usual_).size};
        if (rows.title_has_air())
            piece_.items.emplace_back(rule_under_title(rows, usual_, {room_.x + cell(), measure()}));
        const Length table = words_.table_rows == 0 ? Length() : table_in(fitted(table_style(usual_), rows)).width();
        block_ = std::min(std::max(longest_line(usual_), table), measure());
        for (int row = 0; row < words_.count(); ++row) {
            if (words_.in_table(row)) {
                set_table_row(row, rows);
            } else {
                set_row(row, rows);
            }
        }
    }

    TextStyle fitted(TextStyle style, const EarRows& rows) const {
        if (rows.shared_out()) style.size = std::min(style.size, most_size(rows.rows, place_.area));
        return style;
    }

    void place(int row, TypeLine type, Point left) {
        const Length asked = source_.paper().style(TextKind::ear).size;
        type.asked = words_.is_title(row) ? asked * 4 / 3 : asked;  // what is set larger may give that up unsaid
        piece_.items.emplace_back(place_type(FurniturePart::ear, std::move(type), left));
    }

    /// Lines flush left stand in the middle together.
    Length block_left() const { return room_.x + (room_.width - block_) / 2; }

    void set_row(int row, const EarRows& rows) {
        const TextStyle style = fitted(words_.is_title(row) ? title_style(usual_) : usual_, rows);
        const bool left = ear_.align == EarAlign::left;
        const Length measure_here = left ? room_.right() - cell() - block_left() : measure();
        TypeLine type =
            set_type_within(words_.rows[static_cast<std::size_t>(row)].front(), style, measure_here, source_.type_case);
        const Length x = left ? block_left() : room_.x + (room_.width - type.width()) / 2;
        place(row, std::move(type), {x, rows.baseline(row)});
    }

    void set_table_row(int row, const EarRows& rows) {
        const TextStyle style = fitted(table_style(usual_), rows);
        const EarTable table = table_in(style);
        const Length left = ear_.align == EarAlign::left
                                ? std::min(block_left(), room_.right() - cell() - table.width())
                                : room_.x + (room_.width - table.width()) / 2;
        const Cells& cells = words_.rows[static_cast<std::size_t>(row)];
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].empty()) continue;
            TypeLine type = set_type_within(cells[i], style, table.widths[i], source_.type_case);
            place(row, std::move(type), {left + table.start(i), rows.baseline(row)});
        }
    }

    const PlannedArea& place_;
    const FurnitureSource& source_;
    const Ear& ear_;
    EarWords words_;
    Rect room_;  ///< Of the words.
    TextStyle usual_;
    Length block_;  ///< The widest row.
    FilledPiece piece_;
};

}  // namespace

FilledPiece set_ear(const PlannedArea& place, const FurnitureSource& source) {
    return EarSetter(place, source).set();
}

}  // namespace banxin
