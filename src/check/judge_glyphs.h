#pragma once

#include "base/diagnostic.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

// Characters that no font has, in whatever is set on the pages for an editor's words: texts, heads, captions, pull
// quotes, fact boxes, art. Furniture is told of by judge_furniture.
//
// Code: missing-glyph (error), one for each character and story, or frame of art, with how often it stands there.
Diagnostics judge_glyphs(const FilledEdition& filled, const Edition& edition);

}  // namespace banxin
