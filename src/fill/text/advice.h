#pragma once

#include <vector>

#include "base/ids.h"
#include "model/page_template.h"

namespace banxin {

/// How far a story frame's foot would have to move for its story to fit it.
struct FootAdvice {
    PageNumber page;
    FrameId frame;
    int lines = 0;  ///< Of the page: down, or up where negative; never 0.
    bool operator==(const FootAdvice&) const = default;
};

/// A manuscript that stands on no page, and white that it would fill.
struct SpareAdvice {
    PageNumber page;
    FrameId frame;  ///< Where the white is.
    StoryId story;
    Span lines;     ///< Of the page: the white.
    int white = 0;  ///< Lines that it would leave in the column that it leaves most in.
    int over = 0;   ///< Lines too many.
    bool operator==(const SpareAdvice&) const = default;
};

/// What was tried for an editor who has to change a page.
struct Advice {
    std::vector<FootAdvice> feet{};
    std::vector<SpareAdvice> spare{};  ///< The best first, for each white place.
    bool operator==(const Advice&) const = default;
};

}  // namespace banxin
