#include "fill/page/hole_slots.h"

namespace banxin {

FlowRequest continuation_request(const Continuation& arriving, const JumpHeadSet& head, const PageLattice& page) {
    return {arriving.story, arriving.from,    page.number,  std::nullopt,
            page.measure,   arriving.landing, arriving.cut, head.run_in};
}

std::vector<Slot> hole_slots(const FramePlan& hole, const LineGrid& grid, int depth) {
    std::vector<Slot> slots;
    for (std::size_t i = 0; i < hole.slots.size(); ++i) {
        if (i > 0 && hole.slots[i].column == hole.slots[i - 1].column) continue;
        Slot slot = hole.slots[i];
        for (int line = 0; line < depth; ++line) {
            slot.line = hole.legs.front().lines.first + line;
            slot.baseline = grid.baseline(slot.line);
            slots.push_back(slot);
        }
    }
    return slots;
}

}  // namespace banxin
