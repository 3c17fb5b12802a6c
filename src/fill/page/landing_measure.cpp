#include "fill/page/landing_measure.h"

#include <algorithm>

namespace banxin {

std::optional<Length> landing_measure(const std::vector<PagePlan>& plans, std::optional<PageNumber> page) {
    std::optional<Length> widest;
    for (const PagePlan& plan : plans) {
        if (plan.number != page) continue;
        for (const FramePlan& frame : plan.frames) {
            if (frame.kind != FrameKind::jumps || frame.slots.empty()) continue;
            widest = std::max(widest.value_or(Length()), frame.slots.front().measure);
        }
    }
    return widest;
}

}  // namespace banxin
