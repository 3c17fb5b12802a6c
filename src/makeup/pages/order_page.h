#pragma once

#include <span>

#include "base/crew.h"
#include "fill/text/shaped_stories.h"
#include "makeup/pages/way_set.h"
#include "makeup/pages/wished_page.h"

namespace banxin::makeup {

/// What pages are ordered from.
struct OrderRequest {
    const Edition& edition;
    const ShapedStories& shaped;
    std::span<const WishedPage> pages;  ///< All that are made up.
    Crew crew{};
};

// A page with the tables of its stories, ready to be made up: ranks, grades, pins, which may go on elsewhere; and a
// frame for what arrives on it from other pages.
PageOrder order_page(const WishedPage& page, const std::vector<Continuation>& arriving, const OrderRequest& sources);

/// What a page is blamed for, as its house weighs it.
Weights weights_in(const Paper& paper, Style style);

Style style_of(MakeUpStyle style);

}  // namespace banxin::makeup
