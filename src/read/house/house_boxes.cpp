#include "read/house/house_boxes.h"

#include <array>

#include "read/house/quarter_points.h"

namespace banxin {

namespace {

constexpr int kPaleTint = 10;

constexpr auto kBoxWords = std::to_array<WordPair>({
    {"line", "线框"},
    {"tint", "底纹"},
    {"double", "双线"},
    {"thick-thin", "文武线"},
    {"round", "圆角"},
    {"wave", "曲线"},
    {"wave", "波浪线"},
    {"bar", "题条"},
    {"pull", "引语"},
    {"facts", "资料框"},
});

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

WordTable box_words() {
    return kBoxWords;
}

std::string box_called(const std::string& word) {
    return english_of(kBoxWords, word);
}

}  // namespace banxin
