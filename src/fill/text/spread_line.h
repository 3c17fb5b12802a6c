#pragma once

#include <span>
#include <vector>

#include "compose/lines/solve_line.h"
#include "model/page_template.h"

namespace banxin {

/// How a head's lines are letterspaced, and to what width.
struct SpreadRoom {
    Length measure;
    Spread spread = Spread::automatic;
};

// Sets the lines of a head at their natural width, or letterspaced (撑满).
//
// yes:        to the measure, but never by more than one em between two characters.
// automatic:  a single line of two to four Han gets whole ems between them, or halves where there is no room; other
//             lines are brought to one width, the measure's or the longest line's, where an eighth of an em at each
//             place does it.
// Promises:   Western words and figures stay solid; no line becomes wider than the measure, unless it was.
std::vector<SetLine> set_head_lines(const ShapedText& text, std::span<const LineRange> lines, const SpreadRoom& room);

}  // namespace banxin
