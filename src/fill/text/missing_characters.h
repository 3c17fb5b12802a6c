#pragma once

#include <vector>

#include "compose/lines/shaped_text.h"
#include "fill/text/filled_page.h"
#include "model/story.h"

namespace banxin {

/// The characters of a story's text that no font has, each where it was written.
std::vector<MissingCharacter> missing_characters(const Story& story, const ShapedText& text);

}  // namespace banxin
