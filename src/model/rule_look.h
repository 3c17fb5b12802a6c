#pragma once

#include "base/ids.h"
#include "base/length.h"

namespace banxin {

/// How much of an ink (percent). The ink `paper` is the paper's white, `section` the ink of the page's section.
struct Shade {
    InkName ink{"black"};
    int percent = 100;
    bool operator==(const Shade&) const = default;
};

enum class RuleKind {
    none,
    single,
    double_line,  ///< 双线: two lines of the weight, two and a half weights of white between, a point at least.
    thick_thin,   ///< 文武线: a line of the weight, a point of white, a quarter of the weight inside.
    dotted,
    dashed,
    wave,
};

/// How a rule (线) looks, between stories or round a box.
struct RuleLook {
    RuleKind kind = RuleKind::single;
    Length weight = Length::emu(Length::kPerPoint / 4);  ///< Of its strongest line.
    Shade ink;
    bool operator==(const RuleLook&) const = default;
};

}  // namespace banxin
