#pragma once

#include <functional>

#include "base/crew.h"
#include "makeup/pages/way_set.h"
#include "makeup/search/make_up_page.h"

namespace banxin::makeup {

/// How long to look, and for how many ways.
struct PageEffort {
    std::int64_t work = 0;
    std::uint64_t seed = 1;
    int alternatives = 1;
    std::function<bool()> go_on{};
    Filling filling = Filling::as_far_as_it_goes;
};

// Makes a page up and sets it: of the pages that the search met, the best ones as the composer sets them.
//
// Pins that cannot be kept together are given up before stories are left out.
//
// Out: the ways, the best first, no two with most of their stories at the same places; none where not one story fits.
std::vector<WaySet> make_page(const PageOrder& order, const PageEffort& effort, const Crew& crew);

}  // namespace banxin::makeup
