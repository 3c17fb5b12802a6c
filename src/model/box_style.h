#pragma once

#include <optional>

#include "model/rule_look.h"

namespace banxin {

/// The sides of a box that have a line.
struct BoxSides {
    bool top = true;
    bool right = true;
    bool bottom = true;
    bool left = true;
    bool all() const { return top && right && bottom && left; }
    bool operator==(const BoxSides&) const = default;
};

enum class Corner {
    square,
    round,
    notched,  ///< 委角: a quarter circle taken out.
    fret,     ///< 回纹: the line winds once round itself.
    petal,    ///< Four petals on a square corner.
};

enum class HeadAlign { as_template, left, centre };

// How a box (花边、框) looks and how much white it keeps inside.
//
// The white is whole lines above and below and half cells at the sides, so that text inside stands on the page's grid.
struct BoxStyle {
    RuleLook line;
    BoxSides sides;
    Corner corner = Corner::square;
    int half_cells = 2;  ///< White at the left and at the right, each.
    int lines_above = 1;
    int lines_below = 1;
    Shade ground{InkName{"black"}, 0};  ///< Tint under everything inside; 0 percent for none.
    Shade bar{InkName{"black"}, 0};     ///< Ground of the head alone; from 50 percent on the head is paper white.
    HeadAlign head = HeadAlign::as_template;

    bool has_ground() const { return ground.percent > 0; }
    bool has_bar() const { return bar.percent > 0; }
    bool operator==(const BoxStyle&) const = default;
};

}  // namespace banxin
