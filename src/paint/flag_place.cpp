#include "paint/flag_place.h"

#include <algorithm>

#include "fill/text/placed_line.h"

namespace banxin {
namespace {

/// All that a flag may not cover.
std::vector<Rect> printed_areas(const FilledPage& page) {
    std::vector<Rect> areas;
    for (const FilledFrame& frame : page.frames) {
        for (const PlacedLine& line : frame.lines) areas.push_back(em_boxes(line));
        for (const PlacedPicture& picture : frame.pictures) areas.push_back(picture.area);
        for (const PlacedQr& code : frame.qr_codes) areas.push_back(code.area);
    }
    for (const FurniturePlan& piece : page.plan.furniture) areas.push_back(piece.place.area);
    return areas;
}

struct Interval {
    Length from;
    Length to;
    Length width() const { return to - from; }
};

/// What the areas leave free of a strip, from left to right.
std::vector<Interval> white_in(const Rect& strip, std::vector<Rect> areas) {
    std::erase_if(areas, [&](const Rect& area) { return !area.overlaps(strip); });
    std::sort(areas.begin(), areas.end(), [](const Rect& a, const Rect& b) { return a.x < b.x; });
    std::vector<Interval> white;
    Length from = strip.x;
    for (const Rect& area : areas) {
        if (area.x > from) white.push_back({from, area.x});
        from = std::max(from, area.right());
    }
    if (from < strip.right()) white.push_back({from, strip.right()});
    return white;
}

Rect in_the_margin(const PagePlan& page, const Rect& leg, Size flag) {
    const Rect type_area = page.turn.to_page(page.type_area);
    const bool left = leg.x + leg.right() < type_area.x + type_area.right();
    const Length x = left ? type_area.x - flag.width : type_area.right();
    return {std::clamp(x, Length(), std::max(page.trim.width - flag.width, Length())), leg.bottom() - flag.height,
            flag.width, flag.height};
}

}  // namespace

Rect flag_place(const FilledPage& page, const FramePlan& frame, Size flag) {
    const Rect leg = page.plan.turn.to_page(frame.legs.back().area);
    std::vector<Interval> white = white_in({leg.x, leg.bottom(), leg.width, flag.height}, printed_areas(page));
    std::erase_if(white, [&](const Interval& one) { return one.width() < flag.width; });
    if (white.empty()) return in_the_margin(page.plan, leg, flag);
    const bool level = page.plan.turn.writing == Writing::horizontal;
    const Length x = level ? white.back().to - flag.width : white.front().from;
    return {x, leg.bottom(), flag.width, flag.height};
}

}  // namespace banxin
