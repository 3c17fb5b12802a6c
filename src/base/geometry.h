#pragma once

#include "base/length.h"

namespace banxin {

/// A place on the page: x to the right, y down, from the trim's upper left corner.
struct Point {
    Length x;
    Length y;
    bool operator==(const Point&) const = default;
};

struct Size {
    Length width;
    Length height;
    bool operator==(const Size&) const = default;
};

struct Rect {
    Length x;
    Length y;
    Length width;
    Length height;

    constexpr Length right() const { return x + width; }
    constexpr Length bottom() const { return y + height; }
    /// The upper left one.
    constexpr Point corner() const { return {x, y}; }
    /// True when the insides share a point; touching edges do not count.
    constexpr bool overlaps(const Rect& o) const {
        return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
    }
    bool operator==(const Rect&) const = default;
};

}  // namespace banxin
