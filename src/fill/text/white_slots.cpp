#include "fill/text/white_slots.h"

#include <algorithm>
#include <map>

namespace banxin {

int white_slots(std::span<const Slot> slots, const Poured& poured) {
    std::map<int, int> last;
    for (const PouredLine& line : poured.lines) {
        int& lowest = last.try_emplace(slots[line.slot].column, 0).first->second;
        lowest = std::max(lowest, slots[line.slot].line);
    }
    return static_cast<int>(std::count_if(slots.begin(), slots.end(), [&](const Slot& slot) {
        const auto found = last.find(slot.column);
        return found == last.end() || slot.line > found->second;
    }));
}

}  // namespace banxin
