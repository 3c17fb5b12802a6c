#pragma once

#include "fill/text/filled_page.h"

namespace banxin {

/// A set line at its place on the page. `of` names the element, the story and the item that its text is of; block and
/// range are the line's.
PlacedLine place_line(std::shared_ptr<const ShapedText> text, SetLine line, Point origin, Source of);

/// The em boxes of a line on the page, as those of its first character.
///
/// REQUIRES: its frame is turned onto the page.
Rect em_boxes(const PlacedLine& line);

}  // namespace banxin
