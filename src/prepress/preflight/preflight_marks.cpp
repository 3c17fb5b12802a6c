// What lies under a mark is asked of its middle, and of areas only: a headline that hangs over a panel's edge is judged
// by where most of it stands, and a rule is no ground. Marks come in drawing order, so the last area that holds the
// middle is the one seen; what was painted under that is hidden, for everything but solid black knocks out.
#include "prepress/preflight/preflight_marks.h"

#include <algorithm>

namespace banxin {
namespace {

Rect square(Point centre, Length size) {
    return {centre.x - size / 2, centre.y - size / 2, size, size};
}

/// Round the ends of its steps; the handles of the engine's own curves stay within those.
std::optional<Rect> bounds(const DrawnPath& path) {
    std::optional<Rect> out;
    for (const PathStep& step : path.steps) {
        if (step.kind == PathStep::Kind::close) continue;
        const Rect point{step.to.x, step.to.y, {}, {}};
        if (!out) out = point;
        const Length right = std::max(out->right(), point.x);
        const Length bottom = std::max(out->bottom(), point.y);
        out->x = std::min(out->x, point.x);
        out->y = std::min(out->y, point.y);
        out->width = right - out->x;
        out->height = bottom - out->y;
    }
    return out;
}

/// What a mark covers on the page; nothing for what does not print.
struct AreaOf {
    std::optional<Rect> operator()(const GlyphRun& run) const {
        const Length above = scaled(run.size, 88, 100);
        if (run.setting == GlyphSetting::level) return Rect{run.origin.x, run.origin.y - above, run.width, run.size};
        return Rect{run.origin.x + above - run.size, run.origin.y, run.size, run.width};
    }
    std::optional<Rect> operator()(const FilledRect& rect) const { return rect.area; }
    std::optional<Rect> operator()(const FilledDisc& disc) const { return square(disc.centre, disc.diameter); }
    std::optional<Rect> operator()(const WavyLine& wave) const {
        if (wave.writing == Writing::horizontal)
            return Rect{wave.start.x, wave.start.y - wave.swing, wave.width, wave.swing * 2};
        return Rect{wave.start.x - wave.swing, wave.start.y, wave.swing * 2, wave.width};
    }
    std::optional<Rect> operator()(const StrokedRect& box) const { return box.area; }
    std::optional<Rect> operator()(const DrawnPath& path) const { return bounds(path); }
    std::optional<Rect> operator()(const PlacedImage& image) const { return image.area; }
    std::optional<Rect> operator()(const VectorArt& art) const { return art.area; }
    template <typename Unprinted>
    std::optional<Rect> operator()(const Unprinted&) const {
        return std::nullopt;
    }
};

struct TintOf {
    template <typename Inked>
    requires requires(const Inked& inked) { inked.ink; }
    const Tint* operator()(const Inked& inked) const { return &inked.ink; }
    template <typename Uninked>
    const Tint* operator()(const Uninked&) const {
        return nullptr;
    }
};

InkUse use_of(const Mark& mark) {
    if (const auto* rect = std::get_if<FilledRect>(&mark)) return ink_use(*rect);
    if (const auto* path = std::get_if<DrawnPath>(&mark)) return ink_use(*path);
    return InkUse::line;
}

bool is_area(const SeenMark& seen) {
    if (const auto* path = std::get_if<DrawnPath>(seen.mark)) return path->line <= Length();
    return std::holds_alternative<PlacedImage>(*seen.mark) || std::holds_alternative<VectorArt>(*seen.mark) ||
           (std::holds_alternative<FilledRect>(*seen.mark) && use_of(*seen.mark) == InkUse::area);
}

Point centre_of(const Rect& area) {
    return {area.x + area.width / 2, area.y + area.height / 2};
}

bool holds(const Rect& area, Point point) {
    return area.x <= point.x && point.x < area.right() && area.y <= point.y && point.y < area.bottom();
}

/// The last of the areas so far that holds the mark's middle.
std::optional<Ground> ground_under(const SeenMark& mark, const std::vector<SeenMark>& areas) {
    const auto under = std::find_if(areas.rbegin(), areas.rend(),
                                    [&](const SeenMark& area) { return holds(area.area, centre_of(mark.area)); });
    if (under == areas.rend() || under->is_paper) return std::nullopt;
    if (under->tint == nullptr) return Ground{true, {}};
    if (!under->colour) return std::nullopt;
    return Ground{false, *under->colour};
}

void take_ink(SeenMark& seen, const InkTable& inks) {
    seen.tint = std::visit(TintOf{}, *seen.mark);
    if (seen.tint == nullptr) return;
    const auto ink = inks.find(seen.tint->ink);
    if (ink == inks.end()) return;
    seen.is_paper = ink->second.kind == InkKind::paper || seen.tint->percent == 0;
    seen.colour = press_colour(ink->second, seen.tint->percent, use_of(*seen.mark));
}

}  // namespace

std::vector<SeenMark> seen_marks(const DisplayList& page, const InkTable& inks) {
    std::vector<SeenMark> marks;
    std::vector<SeenMark> areas;
    FrameId frame;
    for (const Mark& mark : page.marks) {
        if (const auto* note = std::get_if<FrameNote>(&mark)) frame = note->frame;
        const auto area = std::visit(AreaOf{}, mark);
        if (!area) continue;
        SeenMark seen;
        seen.mark = &mark;
        seen.frame = frame;
        seen.area = *area;
        take_ink(seen, inks);
        seen.ground = ground_under(seen, areas);
        if (is_area(seen)) areas.push_back(seen);
        marks.push_back(std::move(seen));
    }
    return marks;
}

int ink_count(const PressColour& colour) {
    if (colour.separation) return colour.separation->plate == "All" ? 4 : 1;
    return static_cast<int>(std::count_if(colour.mix.begin(), colour.mix.end(), [](int part) { return part > 0; }));
}

int total_percent(const PressColour& colour) {
    constexpr int kPercent = kFullInk / 100;
    if (colour.separation) return ink_count(colour) * colour.tint / kPercent;
    int total = 0;
    for (const int part : colour.mix) total += part;
    return total / kPercent;
}

bool is_solid(const PressColour& colour) {
    if (colour.separation) return colour.tint == kFullInk;
    return std::all_of(colour.mix.begin(), colour.mix.end(), [](int part) { return part == 0 || part == kFullInk; });
}

/// A caption in too small a size is one finding, not one for each of its lines: an editor mends the style once.
void PreflightFindings::add(const SeenMark& mark, PreflightFinding finding) {
    const auto same = std::find_if(list_.begin(), list_.end(), [&](const PreflightFinding& other) {
        return other.id == finding.id && other.frame == mark.frame && other.message == finding.message;
    });
    if (same != list_.end()) {
        ++same->places;
        return;
    }
    finding.frame = mark.frame;
    finding.area = mark.area;
    list_.push_back(std::move(finding));
}

}  // namespace banxin
