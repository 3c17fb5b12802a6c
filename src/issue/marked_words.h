#pragma once

#include <vector>

#include "compare/version/edition_version.h"
#include "display/display_list.h"

namespace banxin {

/// Where characters of a text stand on a page: the cells of their glyphs, a rectangle for each stretch on a line.
std::vector<Rect> cells_of(const DisplayList& page, const TextVersion& text, TextRange range);

}  // namespace banxin
