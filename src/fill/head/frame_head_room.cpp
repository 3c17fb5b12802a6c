#include "fill/head/frame_head_room.h"

#include "resolve/head_room.h"

namespace banxin {

std::optional<HeadRoom> frame_head_room(const FramePlan& frame, const PagePlan& page, const Paper& paper) {
    if (frame.legs.empty() || !paper.grades.contains(frame.head.grade)) return std::nullopt;
    if (frame.head.writing.value_or(page.turn.writing) != page.turn.writing)
        return HeadRoom{frame.head, frame.legs.front().area.height};
    const Rect room = head_room(frame, page);
    return HeadRoom{frame.head, room.width, fold_in(room, page)};
}

LesserRooms lesser_rooms(const HeadRoom& room, Length headline, const Paper& paper) {
    const LesserSizes sizes = lesser_sizes(room.plan, headline, paper);
    return {{sizes.kicker, head_capacity(room, sizes.kicker, 1)}, {sizes.deck, head_capacity(room, sizes.deck, 1)}};
}

}  // namespace banxin
