// Corners are drawn once, at the upper left, in steps from the corner into the box; the other three are its mirror
// images. No art is copied from anywhere: quarter circles, a line that winds, and petals of two curves each.
#include "paint/corner_art.h"

#include <algorithm>
#include <array>

#include "paint/append_marks.h"
#include "paint/rule_marks.h"

namespace banxin {
namespace {

constexpr Length kRadius = 6_pt;
constexpr int kCircle = 552;  ///< Handle of a quarter circle, in thousandths of its radius.
constexpr Length kFretStep = Length::emu(Length::kPerPoint * 7 / 4);
constexpr Length kPetal = Length::emu(Length::kPerPoint * 7 / 2);  ///< From the middle of the flower to a petal's tip.

/// One corner of a rectangle: what lies `across` and `down` from it into the box.
struct CornerFrame {
    const Rect& area;
    int quarter = 0;  ///< Clockwise from the upper left.

    Point at(Length across, Length down) const {
        const bool right = quarter == 1 || quarter == 2;
        const bool bottom = quarter == 2 || quarter == 3;
        return {right ? area.right() - across : area.x + across, bottom ? area.bottom() - down : area.y + down};
    }
    /// Clockwise, the upper left corner is walked from its left side to its top, the next from its top to its right
    /// side.
    Point walked(Length first, Length second) const { return quarter % 2 == 0 ? at(first, second) : at(second, first); }
};

Rect drawn_in(const Rect& area, Length distance) {
    return {area.x + distance, area.y + distance, area.width - distance * 2, area.height - distance * 2};
}

Length radius_of(const Rect& area) {
    return std::min({kRadius, area.width / 4, area.height / 4});
}

void go_to(Point to, std::vector<PathStep>& steps) {
    steps.push_back({steps.empty() ? PathStep::Kind::move : PathStep::Kind::line, to});
}

Length radius_at(const Rect& area, Corner corner, Length distance) {
    return std::max(radius_of(area) - (corner == Corner::round ? distance : Length()), Length());
}

/// The quarter circle at one corner, from one side to the next.
void add_quarter(const CornerFrame& frame, Corner corner, Length radius, std::vector<PathStep>& steps) {
    const Length handle = scaled(radius, corner == Corner::round ? 1000 - kCircle : kCircle, 1000);
    go_to(frame.walked(Length(), radius), steps);
    const Point to = frame.walked(radius, Length());
    if (corner == Corner::round) {
        steps.push_back({PathStep::Kind::curve, to, frame.walked(Length(), handle), frame.walked(handle, Length())});
    } else {
        steps.push_back({PathStep::Kind::curve, to, frame.walked(handle, radius), frame.walked(radius, handle)});
    }
}

DrawnPath line_of(std::vector<PathStep> steps, Length thickness, const RuleLook& look) {
    DrawnPath path;
    path.steps = std::move(steps);
    path.line = thickness;
    path.ink = tint_of(look.ink);
    return path;
}

/// Every solid line of the look round the rectangle; a look of dots or waves becomes one plain line.
std::vector<Mark> curved_frame(const Rect& area, const BoxStyle& style) {
    std::vector<RuleBand> bands = bands_of(style.line);
    if (bands.empty()) bands.push_back({Length(), style.line.weight});
    std::vector<Mark> marks;
    for (const RuleBand& band : bands) {
        marks.emplace_back(line_of(cornered_outline(area, style.corner, band.offset + band.thickness / 2),
                                   band.thickness, style.line));
    }
    return marks;
}

/// The four straight sides, each held back from the corners by `gap`, `distance` inside the rectangle's edge.
std::vector<Mark> sides(const Rect& area, const RuleLook& look, Length gap) {
    const Rect axis = drawn_in(area, thickness_of(look) / 2);
    std::vector<Mark> marks;
    const auto add = [&](Point from, Point to) { append_marks(marks, paint_rule(from, to, look)); };
    add({area.x + gap, axis.y}, {area.right() - gap, axis.y});
    add({area.x + gap, axis.bottom()}, {area.right() - gap, axis.bottom()});
    add({axis.x, area.y + gap}, {axis.x, area.bottom() - gap});
    add({axis.right(), area.y + gap}, {axis.right(), area.bottom() - gap});
    return marks;
}

/// How far the art of a corner reaches into the box, with a point of white; nothing of quarter circles.
Length art_reach(const BoxStyle& style) {
    switch (style.corner) {
        case Corner::fret:
            return kFretStep * 3 + std::min(style.line.weight, 1_pt) + 1_pt;
        case Corner::petal:
            return kPetal * 5 / 2;
        default:
            return Length();
    }
}

/// A line that leaves the top side and winds once round itself.
DrawnPath fret(const CornerFrame& frame, const RuleLook& look) {
    constexpr std::array<std::array<int, 2>, 6> kTurns{{{3, 0}, {3, 3}, {1, 3}, {1, 1}, {2, 1}, {2, 2}}};
    const Length half = std::min(look.weight, 1_pt) / 2;
    std::vector<PathStep> steps;
    for (const auto& [across, down] : kTurns) {
        go_to(frame.at(kFretStep * across + half, kFretStep * down + half), steps);
    }
    return line_of(std::move(steps), half * 2, look);
}

/// Four petals on the diagonals round a middle that lies a petal's reach inside the corner.
std::vector<Mark> petals(const CornerFrame& frame, const RuleLook& look) {
    std::vector<Mark> marks;
    for (const auto& way : std::array<std::array<int, 2>, 4>{{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}}) {
        const int across = way[0];  // clang 14 lets no lambda see the names of a binding
        const int down = way[1];
        const auto at = [&](Length along, Length aside) {
            return frame.at(kPetal + along * across - aside * down, kPetal + along * down + aside * across);
        };
        DrawnPath petal;
        const Point tip = at(kPetal, {});
        petal.steps = {
            {PathStep::Kind::move, at({}, {})},
            {PathStep::Kind::curve, tip, at(kPetal / 4, kPetal / 2), at(kPetal * 3 / 4, kPetal / 2)},
            {PathStep::Kind::curve, at({}, {}), at(kPetal * 3 / 4, -kPetal / 2), at(kPetal / 4, -kPetal / 2)},
            {PathStep::Kind::close, {}}};
        petal.ink = tint_of(look.ink);
        marks.emplace_back(std::move(petal));
    }
    return marks;
}

}  // namespace

std::vector<PathStep> cornered_outline(const Rect& area, Corner corner, Length distance) {
    const Rect inner = drawn_in(area, distance);
    const Length radius = radius_at(area, corner, distance);
    std::vector<PathStep> steps;
    for (int quarter = 0; quarter < 4; ++quarter) add_quarter({inner, quarter}, corner, radius, steps);
    steps.push_back({PathStep::Kind::close, {}});
    return steps;
}

std::vector<PathStep> bar_outline(const Rect& bar, const Rect& area, const BoxStyle& style) {
    const Length distance = style.line.kind == RuleKind::none ? Length() : thickness_of(style.line);
    const Rect inner = drawn_in(area, distance);
    std::vector<PathStep> steps;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const CornerFrame frame{bar, quarter};
        if (frame.at({}, {}) != CornerFrame{inner, quarter}.at({}, {})) {
            go_to(frame.at({}, {}), steps);
        } else if (style.corner == Corner::round || style.corner == Corner::notched) {
            add_quarter(frame, style.corner, radius_at(area, style.corner, distance), steps);
        } else if (const Length reach = art_reach(style) - distance; reach > Length()) {
            for (const Point step : {frame.walked({}, reach), frame.at(reach, reach), frame.walked(reach, {})})
                go_to(step, steps);
        } else {
            go_to(frame.at({}, {}), steps);
        }
    }
    steps.push_back({PathStep::Kind::close, {}});
    return steps;
}

std::vector<Mark> paint_cornered_frame(const Rect& area, const BoxStyle& style) {
    if (style.corner == Corner::round || style.corner == Corner::notched) return curved_frame(area, style);
    const bool flowers = style.corner == Corner::petal;
    std::vector<Mark> marks = sides(area, style.line, flowers ? art_reach(style) : Length());
    for (int quarter = 0; quarter < 4; ++quarter) {
        const CornerFrame frame{area, quarter};
        if (flowers) {
            append_marks(marks, petals(frame, style.line));
        } else {
            marks.emplace_back(fret(frame, style.line));
        }
    }
    return marks;
}

}  // namespace banxin
