#pragma once

#include "makeup/judge/page_score.h"

namespace banxin::makeup {

/// A page that was made up.
struct MadePage {
    Tree tree;
    std::vector<Place> places;  ///< By item: articles, fixed frames, white.
    Score score;
    Price counted = kNever;  ///< What the recurrence counts of it, which is at most its score.
};

/// How long to look.
struct Effort {
    std::int64_t work = 20'000'000;  ///< Cuts that may be tried: the same on every machine.
    std::uint64_t seed = 1;
    int pieces = 8;  ///< That are put together at once.
};

// Makes up a page.
//
// Out:      the best page that was found; one comes out of every problem that has an article and room for its head.
// Promises: the same problem and effort, the same page.
std::optional<MadePage> make_up_page(const PageProblem& problem, const PageItems& items, const Effort& effort);

}  // namespace banxin::makeup
