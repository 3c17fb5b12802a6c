#pragma once

#include <vector>

#include "compose/lines/set_line.h"
#include "compose/lines/shaped_text.h"
#include "display/display_list.h"

namespace banxin {

// The glyphs of a set line as runs of one face, size and ink each.
//
// In:       a line of `text`; `origin` is the start of its measure on the page, on the baseline.
// Out:      one GlyphRun for every stretch of units with one look and setting, along the line, and one StrokedRect
//           (role missing, an em box on the baseline) for every character that no font has. Marks know which characters
//           of the line's text they show, not whose it is. An upright run is one cluster: a reader of the text finds it
//           whole.
// Promises: the texts of runs and boxes, joined, are the text of the units shown, spaces inside the line included.
std::vector<Mark> paint_glyphs(const ShapedText& text, const SetLine& line, Point origin, MarkRole role);

}  // namespace banxin
