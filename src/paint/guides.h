#pragma once

#include <vector>

#include "compose/type/type_case.h"
#include "display/display_list.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// The inks of guides, which no press knows.
const std::vector<ScreenInk>& guide_inks();

/// The lattice under the print: a hairline at every body line's foot and at both edges of every page column, turned
/// with the page.
std::vector<Mark> paint_lattice(const PagePlan& plan);

/// Over the print: every frame's outline with its name, and a box for every empty slot at a column's foot.
std::vector<Mark> paint_frame_guides(const FilledPage& page, const TypeCase& type_case);

/// Where the text of a frame runs over, white on red: ▶+ and the lines over, then the characters to cut, as the report
/// counts them. It stands where the text stops, in the white under the frame, and covers no type (flag_place).
std::vector<Mark> paint_overset_flags(const FilledPage& page, const TypeCase& type_case);

}  // namespace banxin
