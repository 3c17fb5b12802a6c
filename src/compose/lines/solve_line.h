#pragma once

#include "compose/lines/line_solver.h"

namespace banxin {

/// What a line measures before it is adjusted.
struct LineWidths {
    Length natural;  ///< With the line-end mark full.
    Length trimmed;  ///< With the line-end mark half.
    Length least;    ///< Everything squeezed as far as it goes.
};

LineWidths measure_line(const ShapedText& text, LineRange range);

/// Sets one line of a block into its measure (compose/lines/line_solver.h).
SetLine solve_line(const ShapedText& text, LineRange range, LineFrame frame, Justify justify);

}  // namespace banxin
