#pragma once

#include <string>
#include <vector>

namespace banxin {

using TextRow = std::vector<std::string>;

/// Rows of a table for a terminal, one a line: every cell starts where its column does, two blanks after the widest one
/// before it (display_width), and no line ends with a blank. All rows have the cells of the first.
std::string text_table(const std::vector<TextRow>& rows);

}  // namespace banxin
