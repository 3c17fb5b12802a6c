#pragma once

#include "compare/version/edition_version.h"

namespace banxin {

/// Columns and lines of a page, as layouts count them.
struct GridPlace {
    Span columns{0, 0};
    Span lines{0, 0};
};

/// Those that an area in a frame lies on. Nothing for a frame without a rectangle.
GridPlace grid_place(const Rect& area, const FrameVersion& frame, Writing writing);

}  // namespace banxin
