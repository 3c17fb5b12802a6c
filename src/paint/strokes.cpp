#include "paint/strokes.h"

namespace banxin {

FilledRect vertical_hairline(Length x, Length top, Length bottom, Tint ink) {
    return {MarkRole::rule, {x - kHairline / 2, top, kHairline, bottom - top}, std::move(ink)};
}

StrokedRect frame_inside(const Rect& area, Tint ink) {
    const Length half = kHairline / 2;
    const Rect path{area.x + half, area.y + half, area.width - kHairline, area.height - kHairline};
    return {MarkRole::rule, path, kHairline, std::move(ink), {}};
}

}  // namespace banxin
