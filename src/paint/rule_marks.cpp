#include "paint/rule_marks.h"

#include <algorithm>

#include "model/rule_weights.h"

namespace banxin {
namespace {

constexpr std::int64_t kDotPitch = 5;  ///< In halves of a dot.
constexpr std::int64_t kDash = 6;      ///< In weights.
constexpr std::int64_t kDashGap = 4;
constexpr std::int64_t kWaveLength = 12;
constexpr std::int64_t kSwing = 2;  ///< Of the wave's axis, to either side.

Length double_gap(const RuleLook& look) {
    return std::max(look.weight * 5 / 2, 1_pt);
}
Length thin_beside(const RuleLook& look) {
    return std::max(look.weight / 4, kHairline);
}

/// A run across or down: a step along it, a step to its right hand side.
struct Run {
    Point from;
    Point to;
    bool across() const { return from.y == to.y; }
    Length length() const { return across() ? to.x - from.x : to.y - from.y; }
    Point at(Length along, Length aside) const {
        return across() ? Point{from.x + along, from.y + aside} : Point{from.x + aside, from.y + along};
    }
};

Mark band(const Run& run, const RuleBand& band, const RuleLook& look) {
    const Length left_edge = band.offset - thickness_of(look) / 2;
    const Point corner = run.at(Length(), left_edge);
    const Rect area = run.across() ? Rect{corner.x, corner.y, run.length(), band.thickness}
                                   : Rect{corner.x, corner.y, band.thickness, run.length()};
    return FilledRect{MarkRole::rule, area, tint_of(look.ink)};
}

/// How often `pitch` goes into a length, to the nearest, once at least.
std::int64_t times(Length length, Length pitch) {
    return std::max<std::int64_t>((length + pitch / 2) / pitch, 1);
}

DrawnPath stroke(const Run& run, const RuleLook& look) {
    DrawnPath path;
    path.steps = {{PathStep::Kind::move, run.from}, {PathStep::Kind::line, run.to}};
    path.line = look.weight;
    path.ink = tint_of(look.ink);
    return path;
}

/// Dots, the first and the last one inside the ends.
DrawnPath dots(const Run& run, const RuleLook& look) {
    const Length half = look.weight / 2;
    DrawnPath path = stroke({run.at(half, {}), run.at(run.length() - half, {})}, look);
    const Length between = run.length() - look.weight;
    path.dash = {Length(), between / times(between, look.weight * kDotPitch / 2)};
    path.ends = DrawnPath::Ends::round;
    return path;
}

DrawnPath dashes(const Run& run, const RuleLook& look) {
    DrawnPath path = stroke(run, look);
    const Length dash = look.weight * kDash;
    const Length period = (run.length() - dash) / times(run.length() - dash, look.weight * (kDash + kDashGap));
    if (period > dash) path.dash = {dash, period - dash};
    return path;
}

/// Whole waves, each of two curves whose heights come to the swing.
DrawnPath waves(const Run& run, const RuleLook& look) {
    DrawnPath path;
    path.line = look.weight;
    path.ink = tint_of(look.ink);
    path.steps = {{PathStep::Kind::move, run.from}};
    const std::int64_t halves = times(run.length(), look.weight * kWaveLength) * 2;
    const Length handle = look.weight * kSwing * 4 / 3;
    for (std::int64_t i = 0; i < halves; ++i) {
        const auto along = [&](std::int64_t hundredths) {
            return scaled(run.length(), i * 100 + hundredths, halves * 100);
        };
        const Length beyond = i % 2 == 0 ? handle : -handle;
        path.steps.push_back(
            {PathStep::Kind::curve, run.at(along(100), {}), run.at(along(36), beyond), run.at(along(64), beyond)});
    }
    return path;
}

}  // namespace

Tint tint_of(const Shade& shade) {
    return {shade.ink, shade.percent};
}

std::vector<RuleBand> bands_of(const RuleLook& look) {
    switch (look.kind) {
        case RuleKind::single:
            return {{Length(), look.weight}};
        case RuleKind::double_line:
            return {{Length(), look.weight}, {look.weight + double_gap(look), look.weight}};
        case RuleKind::thick_thin:
            return {{Length(), look.weight}, {look.weight + 1_pt, thin_beside(look)}};
        default:
            return {};
    }
}

Length thickness_of(const RuleLook& look) {
    if (look.kind == RuleKind::none) return {};
    if (look.kind == RuleKind::wave) return look.weight * (2 * kSwing + 1);
    const std::vector<RuleBand> bands = bands_of(look);
    return bands.empty() ? look.weight : bands.back().offset + bands.back().thickness;
}

std::vector<Mark> paint_rule(Point from, Point to, const RuleLook& look) {
    const Run run{from, to};
    if (run.length() <= look.weight) return {};
    std::vector<Mark> marks;
    for (const RuleBand& solid : bands_of(look)) marks.push_back(band(run, solid, look));
    if (look.kind == RuleKind::dotted) marks.emplace_back(dots(run, look));
    if (look.kind == RuleKind::dashed) marks.emplace_back(dashes(run, look));
    if (look.kind == RuleKind::wave) marks.emplace_back(waves(run, look));
    return marks;
}

}  // namespace banxin
