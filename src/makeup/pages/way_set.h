#pragma once

#include <optional>
#include <vector>

#include "makeup/judge/page_score.h"
#include "makeup/pages/try_choice.h"
#include "makeup/search/made_page.h"

namespace banxin::makeup {

/// A page to be made up, with all that stands on it.
struct PageOrder {
    const PageRoom& room;
    std::vector<StoryCopy> copies;  ///< By importance, the lead first.
    PageProblem problem;            ///< Its articles are the copies', in their order; pins may be given up.
    FillSources sources;
    std::optional<JumpTarget> target{};
};

/// A page made up in one way, set.
struct WaySet {
    MadePage page;
    std::vector<Tried> stories;  ///< By the order's copies; one that was left out has no price.
    std::vector<StoryId> left_out{};
    int white_cells = 0;  ///< On which no story stands.
    Score score;
};

}  // namespace banxin::makeup
