#pragma once

#include <vector>

#include "makeup/pages/page_made_up.h"

namespace banxin::makeup {

/// Pages with their alternatives.
struct MadeUpPage {
    PageNumber page;
    std::vector<PageMadeUp> ways;  ///< One at least, the best first.
    int moved = 0;                 ///< Of the stories that stood on it before: those whose frame the best way moved.
    int stayed = 0;                ///< … and left where it was.
};

struct EditionMadeUp {
    std::vector<MadeUpPage> pages;  ///< By number.
    std::vector<StoryId> spare{};   ///< Manuscripts that stand on no page, the most important first.
    bool stopped = false;           ///< It was told that the best so far is enough.
};

/// The edition with a page made up one way: its layout is one of its own, its frames and bindings are those made.
Edition with_page(Edition edition, PageNumber page, const PageMadeUp& way);

}  // namespace banxin::makeup
