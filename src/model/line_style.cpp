#include "model/line_style.h"

namespace banxin {

LineStyle display_lines() {
    LineStyle style;
    style.figures = Figures::proportional;
    style.western_runs = WesternRuns::natural;
    style.western_gap = {125, 62, 333};
    return style;
}

}  // namespace banxin
