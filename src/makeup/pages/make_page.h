#pragma once

#include <functional>
#include <string>

#include "makeup/pages/find_room.h"
#include "makeup/pages/make_up_edition.h"
#include "makeup/pages/try_choice.h"
#include "makeup/search/make_up_page.h"

namespace banxin::makeup {

/// A page to be made up, with all that stands on it.
struct PageOrder {
    const PageRoom& room;
    std::vector<StoryCopy> copies;  ///< By importance, the lead first.
    PageProblem problem;            ///< Its articles are the copies', in their order.
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

/// How long to look, and for how many ways.
struct PageEffort {
    std::int64_t work = 0;
    std::uint64_t seed = 1;
    int alternatives = 1;
    std::function<bool()> go_on{};
};

// Makes a page up and sets it: of the pages that the search met, the best ones as the composer sets them.
//
// Out: the ways, the best first, no two with most of their stories at the same places; none where not one story fits.
std::vector<WaySet> make_page(const PageOrder& order, const PageEffort& effort, const Crew& crew);

}  // namespace banxin::makeup
