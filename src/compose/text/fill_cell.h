#pragma once

#include <vector>

#include "compose/lines/shaped_text.h"
#include "compose/type/type_case.h"

namespace banxin {

/// Glyphs shaped level, moved into one cell of a vertical line, and how much of their width is left.
struct CellGlyphs {
    std::vector<ShapedGlyph> glyphs;
    int width = 1000;  ///< Of the glyphs, in thousandths of their own.
};

// Stands a level run side by side in the middle of one cell (縦中横): condensed to the cell where it is wider, never
// widened.
//
// Promises: one cell in all; capitals and figures stand in the cell's middle height.
CellGlyphs fill_cell(std::vector<ShapedGlyph> level, const Look& look, const FontLibrary& library);

}  // namespace banxin
