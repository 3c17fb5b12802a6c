#pragma once

#include "compose/set_line.h"
#include "compose/shaped_text.h"

namespace banxin {

/// A stretch of units meant for one line; the units past `end` up to the next line's start are spaces.
struct LineRange {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
};

/// What a line measures before it is adjusted.
struct LineWidths {
    Length natural;   ///< With the line-end mark full.
    Length trimmed;   ///< With the line-end mark half.
    Length least;     ///< Everything squeezed as far as it goes.
};

LineWidths measure_line(const ShapedText& text, LineRange range);

enum class Justify { no, yes };

/// Where on the measure a line stands.
struct LineFrame {
    Length start;     ///< Indent.
    Length measure;   ///< Room from the indent to the right edge.
};

// Sets a line into its measure: x of every unit.
//
// A line that is too long gives way in clreq's order (6.2.2.3: the line-end mark, word spaces, brackets, pause marks, Han–Western
// gaps, stops), within a step by equal amounts; one that is too short is widened at word spaces, then at Han–Western gaps, then
// by equal letterspace (6.2.2.4), if `justify`. An opening mark at the line's start gives its leading blank back (GB/T 15834 §5.1.10).
SetLine solve_line(const ShapedText& text, LineRange range, LineFrame frame, Justify justify);

}  // namespace banxin
