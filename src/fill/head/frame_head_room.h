#pragma once

#include <optional>

#include "fill/head/fit_head.h"
#include "resolve/page_plan.h"

namespace banxin {

/// The room for a frame's head, whatever story stands in it; nothing where the house has no sizes for its grade.
std::optional<HeadRoom> frame_head_room(const FramePlan& frame, const PagePlan& page, const Paper& paper);

/// What a line of a kicker and a line of a deck take beside a headline of a size.
struct LesserRooms {
    HeadCapacity kicker;
    HeadCapacity deck;
};
LesserRooms lesser_rooms(const HeadRoom& room, Length headline, const Paper& paper);

}  // namespace banxin
