#include "paint/box_outline.h"

#include <algorithm>

namespace banxin {
namespace {

BoxSide side_of(Point from, Point to) {
    if (from.y == to.y) return to.x > from.x ? BoxSide::top : BoxSide::bottom;
    return to.y > from.y ? BoxSide::right : BoxSide::left;
}

bool straight_on(Point a, Point b, Point c) {
    return (a.x == b.x && b.x == c.x) || (a.y == b.y && b.y == c.y);
}

/// Down the right sides, up the left ones.
std::vector<Point> corners_of(const std::vector<Rect>& slabs) {
    std::vector<Point> walk;
    for (const Rect& slab : slabs) {
        walk.push_back({slab.right(), slab.y});
        walk.push_back({slab.right(), slab.bottom()});
    }
    for (auto slab = slabs.rbegin(); slab != slabs.rend(); ++slab) {
        walk.push_back({slab->x, slab->bottom()});
        walk.push_back({slab->x, slab->y});
    }
    std::rotate(walk.begin(), walk.end() - 1, walk.end());
    std::vector<Point> corners;
    for (std::size_t i = 0; i < walk.size(); ++i) {
        const Point before = walk[(i + walk.size() - 1) % walk.size()];
        if (walk[i] != before && !straight_on(before, walk[i], walk[(i + 1) % walk.size()])) corners.push_back(walk[i]);
    }
    return corners;
}

std::vector<BoxEdge> edges_between(const std::vector<Point>& corners) {
    std::vector<BoxEdge> edges;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Point to = corners[(i + 1) % corners.size()];
        edges.push_back({corners[i], to, side_of(corners[i], to), CornerTurn::outward});
    }
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const int side = static_cast<int>(edges[i].side);
        const int next = static_cast<int>(edges[(i + 1) % edges.size()].side);
        edges[i].end = next == (side + 1) % 4 ? CornerTurn::outward : CornerTurn::inward;
    }
    return edges;
}

/// One step of `distance` from a side into the box.
Point inward(BoxSide side, Length distance) {
    switch (side) {
        case BoxSide::top:
            return {Length(), distance};
        case BoxSide::right:
            return {-distance, Length()};
        case BoxSide::bottom:
            return {Length(), -distance};
        case BoxSide::left:
            return {distance, Length()};
    }
    return {};
}

}  // namespace

std::vector<Rect> box_slabs(const std::vector<Rect>& legs) {
    std::vector<Length> heights;
    for (const Rect& leg : legs) heights.insert(heights.end(), {leg.y, leg.bottom()});
    std::sort(heights.begin(), heights.end());
    heights.erase(std::unique(heights.begin(), heights.end()), heights.end());
    std::vector<Rect> slabs;
    for (std::size_t i = 0; i + 1 < heights.size(); ++i) {
        const Length top = heights[i];
        const Length bottom = heights[i + 1];
        Length left;
        Length right;
        for (const Rect& leg : legs) {
            if (leg.y > top || leg.bottom() < bottom) continue;
            left = right > Length() ? std::min(left, leg.x) : leg.x;
            right = std::max(right, leg.right());
        }
        if (right > left) slabs.push_back({left, top, right - left, bottom - top});
    }
    return slabs;
}

std::vector<BoxEdge> box_outline(const std::vector<Rect>& legs) {
    return edges_between(corners_of(box_slabs(legs)));
}

std::vector<BoxEdge> drawn_in(const std::vector<BoxEdge>& outline, Length distance) {
    std::vector<Point> corners;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point before = inward(outline[(i + outline.size() - 1) % outline.size()].side, distance);
        const Point here = inward(outline[i].side, distance);
        corners.push_back({outline[i].from.x + before.x + here.x, outline[i].from.y + before.y + here.y});
    }
    return edges_between(corners);
}

Rect stripe_inside(const BoxEdge& edge, Length thickness) {
    const Length more = edge.end == CornerTurn::inward ? thickness : Length();
    switch (edge.side) {
        case BoxSide::top:
            return {edge.from.x, edge.from.y, edge.to.x - edge.from.x + more, thickness};
        case BoxSide::right:
            return {edge.from.x - thickness, edge.from.y, thickness, edge.to.y - edge.from.y + more};
        case BoxSide::bottom:
            return {edge.to.x - more, edge.to.y - thickness, edge.from.x - edge.to.x + more, thickness};
        case BoxSide::left:
            return {edge.to.x, edge.to.y - more, thickness, edge.from.y - edge.to.y + more};
    }
    return {};
}

}  // namespace banxin
