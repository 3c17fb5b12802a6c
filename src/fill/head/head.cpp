#include "fill/head/head.h"

#include <algorithm>

#include "fill/head/fit_head.h"

namespace banxin {
namespace {

int lines_of(const HeadSpace& space) {
    return static_cast<int>(space.room.height / space.leading);
}

/// The head in the largest sizes at which it is not deeper than its room.
FittedHead fit_depth(const Story& story, const HeadSpace& space, const House& house) {
    HeadRoom room{space.plan, space.room.width, space.fold, space.shared_size};
    const auto sizes = static_cast<int>(sizes_tried(room, house.paper).size());
    for (;; ++room.sizes_skipped) {
        FittedHead head = fit_head(story, room, house);
        head.fit.grid_lines = head_grid_lines(head.parts, house.paper.air, space.leading);
        head.fit.lines_over = std::max(head.fit.grid_lines - lines_of(space), 0);
        if (head.fit.lines_over == 0 || room.sizes_skipped + 1 >= sizes) return head;
    }
}

Rect area_of(const HeadSpace& space, int grid_lines) {
    const bool floats = space.plan.place == HeadPlace::inside && !space.plan.from_line;
    const int above = floats ? std::max((lines_of(space) - grid_lines) / 2, 0) : 0;
    return {space.room.x, space.room.y + space.leading * above, space.room.width, space.leading * grid_lines};
}

}  // namespace

SetHead set_head(const Story& story, const HeadSpace& space, const House& house) {
    FittedHead head = fit_depth(story, space, house);
    const Rect area = area_of(space, head.fit.grid_lines);
    return {place_head(head.parts, house.paper.air, {area, space.leading}), area, std::move(head.fit)};
}

SetHead set_banner(const Story& story, const HeadSpace& space, const House& house) {
    FittedHead head = fit_depth(story, space, house);
    return {place_head(head.parts, house.paper.air, {space.room, space.leading}), space.room, std::move(head.fit)};
}

}  // namespace banxin
