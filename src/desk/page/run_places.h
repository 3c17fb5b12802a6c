#pragma once

#include <string>

#include "display/display_list.h"

namespace banxin {

// Where a run's glyphs lie, and what they show, as folded lists (group_json.h). `[]` for a list that says nothing.

std::string along_json(const GlyphRun& run);
std::string across_json(const GlyphRun& run);
std::string characters_json(const GlyphRun& run);

/// How many characters a run shows; 0 where it is one for each glyph, -1 for none.
int told_count(const GlyphRun& run);

}  // namespace banxin
