#include "fill/text/slot_runs.h"

namespace banxin {

std::vector<std::vector<Slot>> runs_of(std::span<const Slot> slots) {
    std::vector<std::vector<Slot>> runs;
    for (const Slot& slot : slots) {
        const Slot* above = runs.empty() ? nullptr : &runs.back().back();
        const bool follows = above != nullptr && above->column == slot.column && above->line + 1 == slot.line &&
                             above->x == slot.x && above->measure == slot.measure;
        if (!follows) runs.emplace_back();
        runs.back().push_back(slot);
    }
    return runs;
}

}  // namespace banxin
