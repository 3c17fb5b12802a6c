#include "issue/move_arrow.h"

#include <algorithm>
#include <cstdlib>

#include "issue/margin_notes.h"

namespace banxin {
namespace {

constexpr Length kArrowLine = 1_pt;
constexpr Length kArrowHead = 6_pt;
constexpr Length kAside = 3_pt;           ///< Of the way from middle to middle.
constexpr std::int64_t kLeastArrow = 24;  ///< Points.
constexpr std::int64_t kWhole = 1'000'000;

Point middle_of(const Rect& area) {
    return {area.x + area.width / 2, area.y + area.height / 2};
}

/// A way in whole points, which tell its direction.
struct WholeWay {
    std::int64_t x = 0;
    std::int64_t y = 0;

    /// Within an eighth of the root of the squares; never nothing.
    std::int64_t length() const {
        const auto [less, more] = std::minmax({std::abs(x), std::abs(y)});
        return std::max<std::int64_t>(more + less / 2, 1);
    }
    /// As far along it.
    Point along(Length far) const { return {far * x / length(), far * y / length()}; }
};

/// How much of a way out of the middle of an area lies in it, in millionths.
std::int64_t share_within(const Rect& area, const WholeWay& way) {
    const std::int64_t x = std::abs(way.x);
    const std::int64_t y = std::abs(way.y);
    const std::int64_t half_width = area.width / 2 / 1_pt;
    const std::int64_t half_height = area.height / 2 / 1_pt;
    const bool is_left_at_the_side = x * half_height > y * half_width;
    const std::int64_t share = is_left_at_the_side ? kWhole * half_width / x
                               : y > 0             ? kWhole * half_height / y
                                                   : kWhole;
    return std::min(share, kWhole);
}

/// As long as it is broad, at the end of a way.
DrawnPath arrow_tip(Point end, const WholeWay& way) {
    const Point back = way.along(kArrowHead);
    const Point foot{end.x - back.x, end.y - back.y};
    DrawnPath tip;
    tip.role = MarkRole::aside;
    tip.ink = {kMovedInk, 100};
    tip.steps = {{PathStep::Kind::move, end},
                 {PathStep::Kind::line, {foot.x - back.y / 2, foot.y + back.x / 2}},
                 {PathStep::Kind::line, {foot.x + back.y / 2, foot.y - back.x / 2}},
                 {PathStep::Kind::close, end}};
    return tip;
}

}  // namespace

std::vector<Mark> move_arrow(const Rect& from, const Rect& to) {
    Point start = middle_of(from);
    Point end = middle_of(to);
    const Point whole{end.x - start.x, end.y - start.y};
    const WholeWay way{whole.x / 1_pt, whole.y / 1_pt};
    std::int64_t behind = share_within(from, way);
    std::int64_t ahead = share_within(to, way);
    const std::int64_t needed = std::min(kWhole * kLeastArrow / way.length(), kWhole);
    const std::int64_t lacking = needed - (kWhole - behind - ahead);
    if (lacking > 0) {
        behind = std::max<std::int64_t>(behind - (lacking + 1) / 2, 0);
        ahead = std::max<std::int64_t>(std::min(ahead, kWhole - behind - needed), 0);
    }
    const Point aside = way.along(kAside);
    start = {start.x + whole.x * behind / kWhole - aside.y, start.y + whole.y * behind / kWhole + aside.x};
    end = {end.x - whole.x * ahead / kWhole - aside.y, end.y - whole.y * ahead / kWhole + aside.x};
    DrawnPath line;
    line.role = MarkRole::aside;
    line.line = kArrowLine;
    line.ink = {kMovedInk, 100};
    line.steps = {{PathStep::Kind::move, start}, {PathStep::Kind::line, end}};
    return {std::move(line), arrow_tip(end, way)};
}

Mark left_place(const Rect& area) {
    DrawnPath line;
    line.role = MarkRole::aside;
    line.line = kArrowLine / 2;
    line.dash = {3_pt, 2_pt};
    line.ink = {kMovedInk, 100};
    const Point corner = area.corner();
    line.steps = {{PathStep::Kind::move, corner},
                  {PathStep::Kind::line, {area.right(), corner.y}},
                  {PathStep::Kind::line, {area.right(), area.bottom()}},
                  {PathStep::Kind::line, {corner.x, area.bottom()}},
                  {PathStep::Kind::close, corner}};
    return line;
}

}  // namespace banxin
