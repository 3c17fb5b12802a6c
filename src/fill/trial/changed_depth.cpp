#include "fill/trial/changed_depth.h"

#include <algorithm>

namespace banxin {
namespace {

template <typename Frame>
auto places_in(Frame& frame) {
    std::vector<decltype(&frame.pictures.front())> places;
    for (auto& hole : frame.pictures) places.push_back(&hole);
    for (auto* hole : {&frame.pull, &frame.facts, &frame.qr}) {
        if (*hole) places.push_back(&**hole);
    }
    return places;
}

/// Whether it stays on the frame's foot: by its depth from there, not by lines of the page that happen to end there.
bool goes_with_foot(const GridArea& place, int foot) {
    return place.counted_from == CountedFrom::frame_foot && place.lines.last == foot;
}

/// Its lowest legs longer or shorter; what is counted from their foot goes with it.
FrameTemplate with_foot_moved(FrameTemplate frame, int lines) {
    const int foot = foot_of(frame);
    for (GridArea& leg : frame.legs) {
        if (leg.lines.last == foot) leg.lines.last += lines;
    }
    for (GridArea* place : places_in(frame)) {
        if (goes_with_foot(*place, foot)) place->lines = {place->lines.first + lines, foot + lines};
    }
    return frame;
}

/// Its top so many lines higher, and what is counted from there.
FrameTemplate with_top_raised(FrameTemplate frame, int lines) {
    frame.legs.front().lines.first -= lines;
    for (GridArea* place : places_in(frame)) {
        if (place->counted_from == CountedFrom::frame_top)
            place->lines = {place->lines.first - lines, place->lines.last - lines};
    }
    return frame;
}

bool overlap(const GridArea& a, const GridArea& b) {
    return a.columns.overlaps(b.columns) && a.lines.overlaps(b.lines);
}

bool is_inside(const GridArea& place, const GridArea& leg) {
    return leg.columns.first <= place.columns.first && place.columns.last <= leg.columns.last &&
           leg.lines.first <= place.lines.first && place.lines.last <= leg.lines.last;
}

}  // namespace

int foot_of(const FrameTemplate& frame) {
    int foot = 0;
    for (const GridArea& leg : frame.legs) foot = std::max(foot, leg.lines.last);
    return foot;
}

int highest_foot(FrameTemplate frame) {
    int highest = 1;
    const int foot = foot_of(frame);
    int top = foot;
    for (const GridArea& leg : frame.legs) {
        highest = std::max(highest, leg.lines.last == foot ? leg.lines.first : leg.lines.last + 1);
        if (leg.lines.last == foot) top = std::min(top, leg.lines.first);
    }
    for (const GridArea* place : places_in(frame)) {
        const bool moves = goes_with_foot(*place, foot);
        highest = std::max(highest, moves ? top + place->lines.count() - 1 : place->lines.last);
    }
    return highest;
}

std::vector<FrameTemplate> with_depth_changed(const FrameTemplate& frame, int lines, int page_lines) {
    const int below = std::min(lines, page_lines - foot_of(frame));
    const int raised = lines - below;
    if (raised == 0 || frame.legs.size() > 1 || frame.legs.front().lines.first <= raised)
        return {with_foot_moved(frame, lines)};
    std::vector<FrameTemplate> changed{with_top_raised(with_foot_moved(frame, below), raised)};
    if (!frame.head.from_line) return changed;
    changed.push_back(changed.front());
    *changed.back().head.from_line -= raised;
    return changed;
}

bool has_right_places(const FrameTemplate& frame, const std::vector<PlannedArea>& covered) {
    const auto places = places_in(frame);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const GridArea& place = *places[i];
        const auto is_over = [&](const PlannedArea& over) {
            return over.columns.overlaps(place.columns) && over.lines.overlaps(place.lines);
        };
        const auto holds = [&](const GridArea& leg) { return is_inside(place, leg); };
        if (std::ranges::any_of(covered, is_over) || std::ranges::none_of(frame.legs, holds)) return false;
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(place, *places[j])) return false;
        }
    }
    return true;
}

}  // namespace banxin
