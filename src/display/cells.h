#pragma once

#include "display/display_list.h"

namespace banxin {

// The cells of set type: what a reader points at. A cell reaches along the line from where its glyph starts to where
// the next one of the run does, and over the em box across it.

/// Those of a run together.
Rect cells_of(const GlyphRun& run);

/// Where a glyph's cell starts: along the line, from the run's origin.
Length cell_start(const GlyphRun& run, const PlacedGlyph& glyph);

/// REQUIRES: glyph < run.glyphs.size().
Rect cell_of(const GlyphRun& run, std::size_t glyph);

}  // namespace banxin
