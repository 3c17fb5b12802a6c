#pragma once

#include <vector>

#include "fill/text/filled_page.h"

namespace banxin {

// What of a picture text must keep off: its rectangle, or, with a contour, for each body line that its polygon touches
// the stretch from the polygon's leftmost to its rightmost point within that line. Text never stands on the ink, and
// never between two of its arms.
std::vector<Rect> ink_areas(const PlacedPicture& picture, const LineGrid& grid);

}  // namespace banxin
