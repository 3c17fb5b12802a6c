#include "compare/version/mark_area.h"

#include <algorithm>

#include "display/cells.h"

namespace banxin {
namespace {

struct AreaOf {
    Rect operator()(const GlyphRun& run) const { return cells_of(run); }
    Rect operator()(const FilledRect& rect) const { return rect.area; }
    Rect operator()(const FilledDisc& disc) const {
        const Length half = disc.diameter / 2;
        return {disc.centre.x - half, disc.centre.y - half, disc.diameter, disc.diameter};
    }
    Rect operator()(const WavyLine& wave) const {
        if (wave.writing == Writing::horizontal)
            return {wave.start.x, wave.start.y - wave.swing, wave.width, wave.swing * 2};
        return {wave.start.x - wave.swing, wave.start.y, wave.swing * 2, wave.width};
    }
    Rect operator()(const StrokedRect& rect) const { return rect.area; }
    Rect operator()(const DrawnPath& path) const {
        if (path.steps.empty()) return {};
        Rect area{path.steps.front().to.x, path.steps.front().to.y, {}, {}};
        for (const PathStep& step : path.steps) {
            if (step.kind != PathStep::Kind::close) area = reaching(area, step.to);
        }
        return area;
    }
    Rect operator()(const PlacedImage& image) const { return image.area; }
    Rect operator()(const VectorArt& art) const { return art.area; }
    Rect operator()(const PageLink& link) const { return link.area; }
    Rect operator()(const FrameNote&) const { return {}; }

    static Rect reaching(const Rect& area, Point point) {
        const Length left = std::min(area.x, point.x);
        const Length top = std::min(area.y, point.y);
        return {left, top, std::max(area.right(), point.x) - left, std::max(area.bottom(), point.y) - top};
    }
};

}  // namespace

Rect area_of(const Mark& mark) {
    return std::visit(AreaOf{}, mark);
}

Rect around(const Rect& a, const Rect& b) {
    if (a.width == Length() && a.height == Length()) return b;
    if (b.width == Length() && b.height == Length()) return a;
    return AreaOf::reaching(AreaOf::reaching(a, b.corner()), {b.right(), b.bottom()});
}

}  // namespace banxin
