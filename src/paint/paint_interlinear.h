#pragma once

#include <vector>

#include "compose/lines/set_line.h"
#include "compose/lines/shaped_text.h"
#include "display/display_list.h"

namespace banxin {

// What stands between a line and its neighbours (clreq 5.3 to 5.5): dots under Han, lines under names, waves under
// titles, readings over their bases. Beside a vertical line dots and readings stand to the right, lines and waves to
// the left (GB/T 15834 §5.2). compose/text/interlinear.h tells how far from the line.
// Each knows the characters that it belongs to.
//
// In: as paint_glyphs() (paint/paint_glyphs.h).
std::vector<Mark> paint_interlinear(const ShapedText& text, const SetLine& line, Point origin);

}  // namespace banxin
