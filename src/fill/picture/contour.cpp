#include "fill/picture/contour.h"

#include <algorithm>
#include <optional>

namespace banxin {
namespace {

/// A side of the picture, laid on the page: its crop fills [start, start + length).
struct LaidSide {
    int pixels = 0;
    int crop_start = 0;
    int crop_length = 0;
    Length start;
    Length length;
};

Length on_page(int thousandth, const LaidSide& side) {
    const std::int64_t from_crop = std::int64_t{side.pixels} * thousandth - std::int64_t{1000} * side.crop_start;
    return side.start + scaled(side.length, from_crop, std::int64_t{1000} * std::max(side.crop_length, 1));
}

std::vector<Point> polygon_on_page(const PlacedPicture& placed) {
    const Picture& picture = placed.source.picture;
    const Rect& area = placed.area;
    const Crop& crop = placed.crop;
    const LaidSide across{picture.width, crop.x, crop.width, area.x, area.width};
    const LaidSide down{picture.height, crop.y, crop.height, area.y, area.height};
    std::vector<Point> polygon;
    for (const PicturePoint& corner : placed.source.look.contour) {
        const Length x = on_page(corner.x, across);
        const Length y = on_page(corner.y, down);
        polygon.push_back({std::clamp(x, area.x, area.right()), std::clamp(y, area.y, area.bottom())});
    }
    return polygon;
}

Length x_at(const Point& from, const Point& to, Length y) {
    const Length rise = to.y - from.y;
    if (rise == Length()) return from.x;
    return from.x + scaled(to.x - from.x, (y - from.y).in_emu(), rise.in_emu());
}

/// The polygon's extent within [top, bottom]; nothing where it does not reach.
std::optional<Rect> extent(const std::vector<Point>& polygon, Length top, Length bottom) {
    std::optional<Length> left;
    std::optional<Length> right;
    const auto note = [&](Length x) {
        left = left ? std::min(*left, x) : x;
        right = right ? std::max(*right, x) : x;
    };
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        Point a = polygon[i];
        Point b = polygon[(i + 1) % polygon.size()];
        if (a.y > b.y) std::swap(a, b);
        if (b.y <= top || a.y >= bottom) continue;
        note(x_at(a, b, std::max(a.y, top)));
        note(x_at(a, b, std::min(b.y, bottom)));
        if (a.y == b.y) note(b.x);
    }
    if (!left) return std::nullopt;
    return Rect{*left, top, *right - *left, bottom - top};
}

}  // namespace

std::vector<Rect> ink_areas(const PlacedPicture& picture, const LineGrid& grid) {
    if (picture.source.look.contour.empty() || picture.source.picture.width <= 0) return {picture.area};
    const std::vector<Point> polygon = polygon_on_page(picture);
    std::vector<Rect> areas;
    for (int line = 1; line <= grid.lines; ++line) {
        const Length top = grid.line_top(line);
        if (top >= picture.area.bottom() || top + grid.body.leading <= picture.area.y) continue;
        if (const auto area = extent(polygon, top, top + grid.body.leading)) areas.push_back(*area);
    }
    return areas;
}

}  // namespace banxin
