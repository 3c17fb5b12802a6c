#include "compare/changes/grid_place.h"

#include <algorithm>

namespace banxin {
namespace {

Length shared_width(const Rect& a, const Rect& b) {
    return std::max(std::min(a.right(), b.right()) - std::max(a.x, b.x), Length());
}
Length shared_height(const Rect& a, const Rect& b) {
    return std::max(std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y), Length());
}

/// Which of the parts of a stretch begins nearest to a place; all are taken to be of one length.
int nearest_part(Length place, Length whole, int parts) {
    if (whole <= Length()) return 0;
    return static_cast<int>(std::clamp<std::int64_t>((place * 2 * parts + whole) / (whole * 2), 0, parts));
}

Span span_of(Length from, Length until, Length whole, Span parts) {
    const int count = parts.last - parts.first + 1;
    const int first = std::min(nearest_part(from, whole, count), count - 1);
    const int last = std::max(nearest_part(until, whole, count), first + 1);
    return {parts.first + first, parts.first + last - 1};
}

}  // namespace

GridPlace grid_place(const Rect& area, const FrameVersion& frame, Writing writing) {
    if (frame.legs.empty()) return {};
    const auto leg = std::max_element(frame.legs.begin(), frame.legs.end(), [&](const auto& a, const auto& b) {
        const auto shared = [&](const LegVersion& one) {
            return std::pair(shared_height(one.area, area) > Length() ? shared_width(one.area, area) : Length(),
                             shared_height(one.area, area));
        };
        return shared(a) < shared(b);
    });
    const Turn turn{writing, leg->area.right()};
    const Rect room = turn.to_flow(leg->area);
    const Rect place = turn.to_flow(area);
    return {span_of(place.x - room.x, place.right() - room.x, room.width, leg->columns),
            span_of(place.y - room.y, place.bottom() - room.y, room.height, leg->lines)};
}

}  // namespace banxin
