#pragma once

#include "base/diagnostic.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

/// Characters that no font has in what is set on a page beside the stories' texts: heads, captions, pull quotes, fact
/// boxes, art.
std::vector<MissingCharacter> missing_beside_text(const FilledPage& page, const Edition& edition);

// Characters that no font has, of texts and beside them, as a reader meets them. Furniture is told of by
// judge_furniture.
//
// Code: missing-glyph (error), one for each character and story, or frame of art, with how often it stands there.
Diagnostics judge_glyphs(const std::vector<MissingCharacter>& all, const Edition& edition);

}  // namespace banxin
