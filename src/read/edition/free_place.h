#pragma once

#include <optional>

#include "model/page_template.h"

namespace banxin {

/// The end of the page at which a place is looked for.
enum class PageEnd { top, foot };

/// A place for a piece of furniture.
struct WantedPlace {
    int columns = 1;
    int least_lines = 1;
    int most_lines = 1;
    PageEnd at = PageEnd::top;
};

// A place of a layout that nothing stands in: columns side by side, the rightmost that have it, as deep as it may be,
// with a line of white to what stands over and under it, in the quarter of the page at that end. Nothing where there is
// none, and in a layout of vertical lines.
std::optional<GridArea> free_place(const PageTemplate& layout, const WantedPlace& wanted);

/// The frames that stand where it would stand if nothing did: at that end of the page, at its right.
std::vector<FrameId> frames_in_the_way(const PageTemplate& layout, const WantedPlace& wanted);

}  // namespace banxin
