#include "paint/strokes.h"

namespace banxin {

StrokedRect frame_inside(const Rect& area, Tint ink) {
    const Length half = kHairline / 2;
    const Rect path{area.x + half, area.y + half, area.width - kHairline, area.height - kHairline};
    return {MarkRole::rule, path, kHairline, std::move(ink), {}};
}

}  // namespace banxin
