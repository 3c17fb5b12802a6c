#pragma once

#include <span>

#include "compose/lines/shaped_text.h"
#include "compose/text/shape_plain.h"
#include "compose/type/house.h"
#include "model/story.h"

namespace banxin {

// Shapes a story's body: every block in the style of its kind. A first paragraph is the lead; quotes are indented as a
// paragraph's first line is; the lines of a list item hang beside its marker, which takes whole cells.
//
// Promises: every character of plain_text(story) stands in exactly one unit, in order; one that no font has is a unit
//           with a missing look and a full body.
ShapedText shape_story(std::span<const Block> body, const House& house);

/// Shapes one paragraph in one style whose stretches have the paper's bold and emphasis: captions.
ShapedText shape_stretches(std::span<const Stretch> stretches, const TextStyle& style, const House& house);

}  // namespace banxin
