#pragma once

#include <cstdint>

#include "base/geometry.h"

namespace banxin {

/// How lines run: from left to right and down the page, or from top to bottom and leftward.
enum class Writing : std::uint8_t { horizontal, vertical };

// From flow to page.
//
// Flow is what lines know of a page: x along them, y across them, from the first line on. Horizontal flow is the page
// itself. Vertical flow is turned a quarter to the right: a line runs down the page, the next one stands to its left.
struct Turn {
    Writing writing = Writing::horizontal;
    Length right;  ///< The page's x at which vertical flow has y = 0.

    constexpr Point to_page(Point flow) const {
        return writing == Writing::horizontal ? flow : Point{right - flow.y, flow.x};
    }
    constexpr Point to_flow(Point page) const {
        return writing == Writing::horizontal ? page : Point{page.y, right - page.x};
    }
    constexpr Rect to_page(const Rect& flow) const {
        return writing == Writing::horizontal ? flow : Rect{right - flow.bottom(), flow.x, flow.height, flow.width};
    }
    constexpr Rect to_flow(const Rect& page) const {
        return writing == Writing::horizontal ? page : Rect{page.y, right - page.right(), page.height, page.width};
    }
    bool operator==(const Turn&) const = default;
};

}  // namespace banxin
