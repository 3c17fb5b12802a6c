#pragma once

#include <functional>

#include "makeup/search/made_page.h"

namespace banxin::makeup {

/// How long to look.
struct Effort {
    std::int64_t work = 20'000'000;  ///< Sums that may be made: the same on every machine.
    std::uint64_t seed = 1;
    std::function<bool()> go_on{};  ///< Asked before each step; false: what was found so far is enough.
};

// Looks for good pages from a page that the dice deal.
//
// Out:      the pages that were taken on the way, the best first; none where not one page can be had.
// Promises: the same problem and effort, the same pages.
std::vector<MadePage> search_page(const PageProblem& problem, const PageItems& items, const Effort& effort);

// Looks for better pages round one that is good by what the recurrence counts: what it does not count is counted here.
std::vector<MadePage> search_round(const PageProblem& problem, const PageItems& items, const MadePage& page,
                                   const Effort& effort);

/// A page of these divisions, its heads settled, and judged.
MadePage judged_page(const PageProblem& problem, const PageItems& items, Tree tree);

}  // namespace banxin::makeup
