#include "fill/text/balance.h"

#include <algorithm>
#include <map>

namespace banxin {
namespace {

struct ColumnFoot {
    int column = 0;
    int last_line = 0;
    int slots = 0;
};

/// The column whose foot is lowest and not empty, the last of equals: the next to give up a slot.
ColumnFoot* lowest(std::vector<ColumnFoot>& feet) {
    ColumnFoot* low = nullptr;
    for (ColumnFoot& foot : feet) {
        if (foot.slots > 0 && (low == nullptr || foot.last_line >= low->last_line)) low = &foot;
    }
    return low;
}

}  // namespace

std::vector<Slot> trim_feet(std::span<const Slot> slots, int white) {
    std::map<int, std::vector<int>> lines;  // by column
    for (const Slot& slot : slots) lines[slot.column].push_back(slot.line);
    std::vector<ColumnFoot> feet;
    for (const auto& [column, in_column] : lines)
        feet.push_back({column, in_column.back(), static_cast<int>(in_column.size())});
    for (int i = 0; i < white; ++i) {
        ColumnFoot* foot = lowest(feet);
        if (foot == nullptr) break;
        --foot->slots;
        foot->last_line = foot->slots > 0 ? lines[foot->column][static_cast<std::size_t>(foot->slots) - 1] : 0;
    }
    std::map<int, int> keep;
    for (const ColumnFoot& foot : feet) keep[foot.column] = foot.slots;
    std::vector<Slot> kept;
    for (const Slot& slot : slots) {
        if (keep[slot.column]-- > 0) kept.push_back(slot);
    }
    return kept;
}

Balanced pour_balanced(const LineBreaker& breaker, TextCursor from, std::span<const Slot> slots,
                       const PourRules& rules) {
    Balanced best{{slots.begin(), slots.end()}, pour(breaker, from, slots, rules)};
    if (!best.poured.complete || best.poured.lines.empty()) return best;
    const std::size_t used = best.poured.lines.back().slot + 1;
    const int leg = slots[used - 1].leg;
    const auto of_leg = [&](const Slot& slot) { return slot.leg == leg; };
    const auto first = std::find_if(slots.begin(), slots.end(), of_leg);
    const auto end = std::find_if_not(first, slots.end(), of_leg);
    for (int white = static_cast<int>(end - slots.begin()) - static_cast<int>(used); white > 0; --white) {
        std::vector<Slot> kept(slots.begin(), first);
        const std::vector<Slot> last_leg = trim_feet(std::span(first, end), white);
        kept.insert(kept.end(), last_leg.begin(), last_leg.end());
        Poured poured = pour(breaker, from, kept, rules);
        if (poured.complete) return {std::move(kept), std::move(poured)};
    }
    return best;
}

}  // namespace banxin
