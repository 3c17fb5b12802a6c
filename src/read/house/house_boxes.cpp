#include "read/house/house_boxes.h"

#include "read/house/quarter_points.h"

namespace banxin {

namespace {

constexpr int kPaleTint = 10;

BoxStyle lined(RuleKind kind, Length weight) {
    BoxStyle box;
    box.line = {kind, weight, {}};
    return box;
}

BoxStyle tinted() {
    BoxStyle box = lined(RuleKind::none, Length());
    box.ground.percent = kPaleTint;
    return box;
}

BoxStyle rounded() {
    BoxStyle box = lined(RuleKind::single, quarter_points(2));
    box.corner = Corner::round;
    return box;
}

BoxStyle barred() {
    BoxStyle box = lined(RuleKind::single, quarter_points(2));
    box.bar.percent = 100;
    return box;
}

/// Two rules and white between them: the words stand as wide as their column.
BoxStyle pulled() {
    BoxStyle box = lined(RuleKind::single, quarter_points(2));
    box.sides = {true, false, true, false};
    box.half_cells = 0;
    return box;
}

}  // namespace

std::map<std::string, BoxStyle> house_boxes() {
    return {{"line", lined(RuleKind::single, quarter_points(2))},
            {"tint", tinted()},
            {"double", lined(RuleKind::double_line, quarter_points(1))},
            {"thick-thin", lined(RuleKind::thick_thin, quarter_points(6))},
            {"round", rounded()},
            {"wave", lined(RuleKind::wave, quarter_points(2))},
            {"bar", barred()},
            {"facts", tinted()},
            {"pull", pulled()}};
}

}  // namespace banxin
