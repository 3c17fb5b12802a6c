#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "makeup/pages/way_set.h"

namespace banxin::makeup {

/// Stories with the page that they make.
struct PageTried {
    std::vector<StoryId> stories;
    std::shared_ptr<const PageOrder> order;
    std::vector<WaySet> ways;  ///< The best first.
};

/// What a page's matter is fitted with.
struct MatterToFit {
    const Edition& edition;
    std::vector<StoryId>& spare;  ///< Short matter is taken from here, and laid here.
    std::function<PageTried(const std::vector<StoryId>&)> try_stories;
};

// Takes short matter off a page that has lines to cut, gives some to a page on which lines stay white, or exchanges one
// story for a spare one of another length, as long as the page becomes better. What is dealt by the cells that stories
// usually take is only known when they are set.
PageTried with_fitting_matter(PageTried page, const MatterToFit& matter);

}  // namespace banxin::makeup
