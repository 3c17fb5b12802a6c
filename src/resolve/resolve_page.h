#pragma once

#include "base/diagnostic.h"
#include "resolve/page_plan.h"

namespace banxin {

/// Column count and body lines, columns 1 and lines 1 at the type area's corner: the rectangle of a grid area, in flow.
Rect area_of(const GridArea& area, const PagePlan& plan);

// Makes a page's template exact for one paper and binds its stories.
//
// Errors: type-area-too-large (the columns or lines do not fit the trim), furniture-outside-page (no white above the
//         type area for it).
Result<PagePlan> resolve_page(const Edition& edition, const EditionPage& page);

/// A frame to be placed on a page, and what fills it.
struct FrameOrder {
    FrameTemplate frame;
    std::optional<FrameBinding> binding;
    const Paper& paper;
};

/// One frame made exact on a page that is, be it the layout's or one that is only tried.
FramePlan resolve_frame(const FrameOrder& order, const PagePlan& page);

}  // namespace banxin
