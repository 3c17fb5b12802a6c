#include "makeup/pages/pins_of.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

bool is_hole(const PageRoom& room, int column, int line) {
    return std::any_of(room.holes.begin(), room.holes.end(), [&](const Block& hole) {
        return hole.contains({column, line, 1, 1});
    });
}

/// The first free line of a column from above, and the end of the last one.
int free_top(const PageRoom& room, int column) {
    int line = 0;
    while (line < room.size.lines && is_hole(room, column, line)) ++line;
    return line;
}

int free_foot(const PageRoom& room, int column) {
    int line = room.size.lines;
    while (line > 0 && is_hole(room, column, line - 1)) --line;
    return line;
}

constexpr Bounds one(int value) {
    return {value, value};
}

void pin_to_corner(Pin& pin, PageCorner corner, const PageRoom& room) {
    const bool left = corner == PageCorner::top_left || corner == PageCorner::bottom_left;
    const bool top = corner == PageCorner::top_left || corner == PageCorner::top_right;
    const int column = left ? 0 : room.size.columns - 1;
    (left ? pin.left : pin.right) = one(left ? 0 : room.size.columns);
    (top ? pin.top : pin.foot) = one(top ? free_top(room, column) : free_foot(room, column));
}

}  // namespace

std::optional<Pin> pin_of(const StoryPin* wished, Rank rank, const PageRoom& room) {
    Pin pin;
    const bool placed = wished != nullptr && (wished->columns || wished->lines || wished->at);
    if (rank == Rank::lead && !placed) pin_to_corner(pin, PageCorner::top_left, room);
    if (wished != nullptr && wished->at) pin_to_corner(pin, *wished->at, room);
    if (wished != nullptr && wished->columns) {
        pin.left = one(std::clamp(wished->columns->first - 1, 0, room.size.columns - 1));
        pin.right = one(std::clamp(wished->columns->last, pin.left.least + 1, room.size.columns));
    }
    if (wished != nullptr && wished->lines) {
        pin.top = one(std::clamp(wished->lines->first - room.first_line, 0, room.size.lines - 1));
        const int foot = wished->lines->last - room.first_line + 1 + room.air;
        pin.foot = one(std::clamp(foot, pin.top.least + 1, room.size.lines));
    }
    if (pin == Pin{}) return std::nullopt;
    return pin;
}

}  // namespace banxin::makeup
