// Three heads of a grade side by side at 15, 15 and 18 pt, the shortest one the largest, look like a mistake: a reader
// takes size for weight. So siblings are as large as the one that needs the smallest size, and the grade alone says
// what weighs more. No head gets larger by it, so each still goes into its lines, and none deeper.
#include "fill/page/sibling_heads.h"

#include <map>
#include <tuple>

#include "resolve/head_room.h"

namespace banxin {
namespace {

/// What siblings have in common.
using Family = std::tuple<int, Length, Writing, FrameKind>;

Family family_of(const FramePlan& frame, const PageLattice& page) {
    const Writing writing = frame.head.writing.value_or(page.turn.writing);
    const bool crossed = writing != page.turn.writing;
    const Length width = crossed ? frame.legs.front().area.height : head_room(frame, page).width;
    return {frame.head.grade, width, writing, frame.kind};
}

}  // namespace

std::vector<std::optional<Length>> sizes_with_siblings(const PagePlan& page,
                                                       std::span<const std::optional<Length>> alone) {
    std::map<Family, Length> smallest;
    const auto takes_part = [&](std::size_t i) {
        return alone[i].has_value() && page.frames[i].head.sizing == HeadSizing::alike;
    };
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        if (!takes_part(i)) continue;
        const auto [known, is_new] = smallest.try_emplace(family_of(page.frames[i], page), *alone[i]);
        if (!is_new) known->second = std::min(known->second, *alone[i]);
    }
    std::vector<std::optional<Length>> shared(page.frames.size());
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        if (!takes_part(i)) continue;
        const Length size = smallest.at(family_of(page.frames[i], page));
        if (size != *alone[i]) shared[i] = size;
    }
    return shared;
}

}  // namespace banxin
