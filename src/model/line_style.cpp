#include "model/line_style.h"

namespace banxin {

LineStyle display_lines() {
    LineStyle style;
    style.figures = Figures::proportional;
    style.western_runs = WesternRuns::natural;
    style.han_space = HanSpace::natural;
    style.western_gap = {125, 62, 333};
    return style;
}

LineStyle head_lines() {
    LineStyle style = display_lines();
    style.western_gap.most = style.western_gap.natural;  // letterspace comes to all places alike
    style.punctuation = Punctuation::half;
    style.pair = PairWidth::one;
    style.line_start = LineStart::trim;
    style.line_end = LineEnd::half;
    return style;
}

}  // namespace banxin
