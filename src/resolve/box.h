#pragma once

#include <optional>

#include "model/edition.h"
#include "resolve/page_plan.h"

namespace banxin {

/// The box that a frame has: the template's, or for pointers that of the house.
std::optional<BoxStyle> box_of(const FrameTemplate& frame, const std::optional<FrameBinding>& binding,
                               const Paper& paper);

// Puts a box round legs and leaves the room inside.
//
// In:  `legs` as the template has them. Out: `inside`, as many legs, in their order; a side on which the next leg goes
//      on keeps no white. Where the white would leave less than a cell or a line, there is none at all, and the plan
//      says so.
struct Boxed {
    BoxPlan plan;
    std::vector<PlannedArea> inside;
};
Boxed box_legs(const std::vector<PlannedArea>& legs, const BoxStyle& style, const BodyGrid& body);

/// Whether a line keeps the box's white all round: the second leg of an L stands under a part of the first one only.
bool inside_box(const Slot& slot, const BoxPlan& box, const BodyGrid& body);

}  // namespace banxin
