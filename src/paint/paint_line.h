#pragma once

#include <vector>

#include "display/display_list.h"
#include "fill/text/filled_page.h"
#include "paint/paint_glyphs.h"

namespace banxin {

/// A placed line's marks, in the role that its element has on the page, and what stands between it and its neighbours.
std::vector<Mark> paint_line(const PlacedLine& line);

/// The role of a line of an element; of what is no story's, furniture.
MarkRole role_of(Element element);

}  // namespace banxin
