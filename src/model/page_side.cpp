#include "model/page_side.h"

namespace banxin {

BoundEdge bound_edge(const Edition& edition) {
    if (edition.paper.bound) return *edition.paper.bound;
    if (edition.pages.empty()) return BoundEdge::left;
    const auto layout = edition.layouts.find(edition.pages.front().layout);
    const bool down = layout != edition.layouts.end() && layout->second.writing == Writing::vertical;
    return down ? BoundEdge::right : BoundEdge::left;
}

PageSide side_of(PageNumber page, BoundEdge bound) {
    const bool odd = page.value % 2 == 1;
    return odd == (bound == BoundEdge::left) ? PageSide::right : PageSide::left;
}

}  // namespace banxin
