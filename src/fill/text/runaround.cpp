#include "fill/text/runaround.h"

#include <optional>

namespace banxin {
namespace {

/// The slot beside one rectangle; nothing when too little remains.
std::optional<Slot> beside(Slot slot, const Rect& blocked, const LineGrid& grid, Length gutter) {
    const Rect box{slot.x, grid.line_top(slot.line), slot.measure, grid.body.leading};
    if (!box.overlaps(blocked)) return slot;
    const Length left = blocked.x - gutter - box.x;
    const Length right = box.right() - blocked.right() - gutter;
    const Length cell = grid.body.cell;
    const Length wider = left >= right ? left : right;
    const Length measure = cell * (wider > Length() ? wider / cell : 0);
    if (measure < cell * kLeastRunaround) return std::nullopt;
    if (right > left) slot.x = box.right() - measure;
    slot.measure = measure;
    return slot;
}

}  // namespace

std::vector<Slot> slots_around(std::span<const Slot> slots, std::span<const Rect> blocked, const LineGrid& grid,
                               Length gutter) {
    std::vector<Slot> free;
    for (const Slot& slot : slots) {
        std::optional<Slot> left = slot;
        for (const Rect& rect : blocked) {
            if (left) left = beside(*left, rect, grid, gutter);
        }
        if (left) free.push_back(*left);
    }
    return free;
}

}  // namespace banxin
