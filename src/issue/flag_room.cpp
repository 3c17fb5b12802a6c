#include "issue/flag_room.h"

#include <algorithm>
#include <array>

#include "compare/version/mark_area.h"
#include "issue/margin_notes.h"

namespace banxin {
namespace {

/// Of a number's type, from the usual size to the least that is read.
constexpr auto kFlagSizes = std::to_array<Length>({7_pt, 6_pt, 5_pt + 1_pt / 2, 5_pt, 4_pt + 1_pt / 2});
// Up or down, a flag's depth each: beside a column one that stands further off would be taken for another line's.
constexpr int kMostBeside = 2;
constexpr int kMostInMargin = 40;
constexpr Length kLevelStep = 11_pt;  ///< To either side, where lines stand beside each other: one of two figures.

/// 0, 1, -1, 2, -2, …
std::vector<Point> steps_from(Point corner, Length lowest, int most) {
    std::vector<Point> places{corner};
    for (int step = 1; step <= most; ++step) {
        places.push_back({corner.x, corner.y + kFlagDepth * step});
        places.push_back({corner.x, corner.y - kFlagDepth * step});
    }
    std::erase_if(places, [&](Point place) { return place.y < Length() || place.y > lowest; });
    return places;
}

std::vector<Point> places_beside(Point corner, Length lowest) {
    std::vector<Point> places = steps_from(corner, lowest, kMostBeside);
    for (int step = 1; step <= kMostBeside; ++step) {
        places.push_back({corner.x - kLevelStep * step, corner.y});
        places.push_back({corner.x + kLevelStep * step, corner.y});
    }
    return places;
}

}  // namespace

FlagRoom::FlagRoom(const DisplayList& page, const TypeCase& type_case)
    : type_case_(type_case), trim_(page.trim), left_(page.trim.width) {
    for (const Mark& mark : page.marks) {
        if (!std::holds_alternative<GlyphRun>(mark)) continue;
        taken_.push_back(area_of(mark));
        left_ = std::min(left_, taken_.back().x);
        right_ = std::max(right_, taken_.back().right());
    }
}

std::vector<Mark> FlagRoom::flag(std::size_t number, const Rect& area, const InkName& ground) {
    const Length lowest = trim_.height - kFlagDepth;
    const Point corner{area.x, std::clamp(area.y, Length(), lowest)};
    std::vector<Mark> marks;
    for (const Point place : places_beside(corner, lowest)) {
        if (marks.empty()) marks = beside(number, place, ground);
    }
    for (const Point place : steps_from(corner, lowest, kMostInMargin)) {
        if (marks.empty()) marks = in_margin(number, place, ground);
    }
    if (marks.empty()) marks = numbered_flag({number, {corner.x - kFlagAir, corner.y}}, ground, type_case_);
    taken_.push_back(area_of(marks.front()));
    return marks;
}

/// Nothing where no size of it fits there.
std::vector<Mark> FlagRoom::beside(std::size_t number, Point corner, const InkName& ground) const {
    for (const Length size : kFlagSizes) {
        const Point clear{corner.x - flag_air(size), corner.y};
        std::vector<Mark> marks = numbered_flag({number, clear, size}, ground, type_case_);
        if (is_clear(area_of(marks.front()))) return marks;
    }
    return {};
}

/// On the side that is nearer.
std::vector<Mark> FlagRoom::in_margin(std::size_t number, Point corner, const InkName& ground) const {
    const Length width = area_of(numbered_flag({number, corner}, ground, type_case_).front()).width;
    const bool is_left = corner.x < trim_.width / 2;
    std::vector<Mark> marks =
        numbered_flag({number, {is_left ? left_ - kFlagAir : right_ + kFlagAir + width, corner.y}}, ground, type_case_);
    return is_clear(area_of(marks.front())) ? marks : std::vector<Mark>();
}

bool FlagRoom::is_clear(const Rect& area) const {
    return std::ranges::none_of(taken_, [&](const Rect& taken) { return taken.overlaps(area); });
}

}  // namespace banxin
