// A mark has no transparency, and a picture no percentage: fine white lines are a screen that a file of any format
// takes, and at the sizes that a page is looked at an even grey.
#include "issue/veil_pictures.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace banxin {
namespace {

constexpr Length kVeilPitch = 1_pt;

std::optional<Rect> picture_area(const Mark& mark) {
    if (const auto* image = std::get_if<PlacedImage>(&mark)) return image->area;
    if (const auto* art = std::get_if<VectorArt>(&mark)) return art->area;
    return std::nullopt;
}

bool overlap(const Rect& a, const Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

/// Whether a change says that somebody has to look at what is in its place, not only at words.
bool is_of_pictures(const Change& change) {
    switch (change.kind) {
        case ChangeKind::picture:
        case ChangeKind::crop:
        case ChangeKind::story:
        case ChangeKind::frame:
        case ChangeKind::drawing:
            return true;
        default:
            return false;
    }
}

bool is_touched(const Rect& picture, PageNumber page, const std::vector<NumberedChange>& changes) {
    return std::ranges::any_of(changes, [&](const NumberedChange& numbered) {
        const Change& change = *numbered.change;
        // All of a page that is new or gone is to be looked at.
        if (change.kind == ChangeKind::page && change.way != ChangeWay::changed && change.way != ChangeWay::moved)
            return true;
        const std::optional<ChangePlace>& place = change.after ? change.after : change.before;
        if (!is_of_pictures(change) || !place || place->page != page) return false;
        return std::ranges::any_of(place->areas, [&](const Rect& area) { return overlap(area, picture); });
    });
}

Mark veil_over(const Rect& area, int kept) {
    DrawnPath veil;
    veil.role = MarkRole::aside;
    veil.line = kVeilPitch * (100 - kept) / 100;
    veil.ink = {InkName{"paper"}, 100};
    for (Length y = area.y + kVeilPitch / 2; y + veil.line / 2 <= area.bottom(); y += kVeilPitch) {
        veil.steps.push_back({PathStep::Kind::move, {area.x, y}});
        veil.steps.push_back({PathStep::Kind::line, {area.right(), y}});
    }
    return veil;
}

}  // namespace

void veil_pictures(DisplayList& page, const std::vector<NumberedChange>& changes, int kept) {
    std::vector<Mark> marks;
    marks.reserve(page.marks.size());
    for (Mark& mark : page.marks) {
        const auto area = picture_area(mark);
        marks.push_back(std::move(mark));
        if (area && !is_touched(*area, page.page, changes)) marks.push_back(veil_over(*area, kept));
    }
    page.marks = std::move(marks);
}

}  // namespace banxin
