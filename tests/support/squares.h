#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compose/lines/set_line.h"
#include "compose/lines/shaped_text.h"
#include "resolve/page_plan.h"

namespace banxin::test {

/// The cell of every test text: 9 pt.
inline constexpr Length kCell = Length::pt(9);
/// The line of every test page: 11.25 pt.
inline constexpr Length kLeading = Length::emu(142'875);

// A text of characters that are all one em wide (Latin letters and figures half an em), shaped without any font, so
// that answers can be counted on fingers. '\n' parts blocks; a block that starts with "## " is a crosshead, with "-- "
// an end credit.
ShapedText text_of(std::string_view utf8, Length first_indent = Length(), const LineStyle& lines = {});

/// `count` ideographs as one paragraph.
ShapedText squares(int count);

/// What a line shows, as UTF-8.
std::string shown(const ShapedText& text, const SetLine& line);

/// One column of `slots` slots, each `chars` cells wide; lines counted from `first_line`.
struct ColumnShape {
    int slots = 1;
    int chars = 13;
    int column = 0;
    int first_line = 1;
};
std::vector<Slot> column(ColumnShape shape);

/// Several columns, one after the other.
std::vector<Slot> columns(int count, int slots, int chars);

}  // namespace banxin::test
