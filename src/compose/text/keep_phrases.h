#pragma once

#include "base/ids.h"
#include "compose/lines/shaped_text.h"
#include "model/paper.h"

namespace banxin {

/// Forbids breaks in the last block of a text where a headline's line would read wrong (compose/rules/phrases.h): a
/// crosshead of two lines is read like one. Where a phrase is wider than a line it breaks all the same.
void keep_phrases(ShapedText& text, Language language);

}  // namespace banxin
