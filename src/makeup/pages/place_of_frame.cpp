#include "makeup/pages/place_of_frame.h"

#include "makeup/page/price.h"

namespace banxin::makeup {
namespace {

int corners_of_head(const FrameTemplate& frame, const PageRoom& room) {
    const bool crossed = frame.head.writing && *frame.head.writing != room.plan.turn.writing;
    if (crossed || frame.head.columns) return kHeadAtLeft;
    return frame.head.from_line ? 0 : kHeadAtLeft | kHeadAtRight;
}

Block solver_block(const GridArea& leg, const PageRoom& room) {
    return {leg.columns.first - 1, leg.lines.first - room.first_line, leg.columns.count(),
            leg.lines.count() + room.air};
}

}  // namespace

std::optional<Place> place_of_frame(const FrameTemplate& frame, const PageRoom& room) {
    if (frame.legs.empty() || frame.legs.size() > 2) return std::nullopt;
    Place place{-1, solver_block(frame.legs.front(), room), {}, corners_of_head(frame, room)};
    if (frame.legs.size() == 1) return place;
    const Block lower = solver_block(frame.legs.back(), room);
    Block& upper = place.block;
    const bool follows = lower.line == upper.foot() - room.air && lower.columns < upper.columns;
    const bool at_left = lower.column == upper.column;
    if (!follows || (!at_left && lower.right() != upper.right())) return std::nullopt;
    place.notch = {at_left ? Notch::Side::right : Notch::Side::left, upper.columns - lower.columns,
                   lower.foot() - upper.foot()};
    upper.lines = lower.foot() - upper.line;
    return place;
}

}  // namespace banxin::makeup
