#pragma once

#include <vector>

#include "display/display_list.h"
#include "model/rule_look.h"

namespace banxin {

Tint tint_of(const Shade& shade);

/// A solid line of a rule: where it starts, from the rule's outer edge, and how thick it is.
struct RuleBand {
    Length offset;
    Length thickness;
};

/// The solid lines of a rule, from its outer edge inward; none of one that is dotted, dashed or waved.
std::vector<RuleBand> bands_of(const RuleLook& look);

/// From the rule's outer edge to its inner one.
Length thickness_of(const RuleLook& look);

// A straight rule from one point to another, across or down the page, centred on both. Of a thick-thin rule the thick
// line is above or left. Dots, dashes and waves come out whole at both ends.
std::vector<Mark> paint_rule(Point from, Point to, const RuleLook& look);

}  // namespace banxin
