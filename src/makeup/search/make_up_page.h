#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "base/crew.h"
#include "makeup/search/search_page.h"

namespace banxin::makeup {

/// Whether a page is wanted that fits as far as it goes, or none unless all of it fits.
enum class Filling : std::uint8_t { as_far_as_it_goes, all_or_nothing };

/// What is asked of a page's making up.
struct PageWish {
    std::int64_t work = 0;  ///< Cuts that may be tried; 0: as many as so many articles need.
    std::uint64_t seed = 1;
    int alternatives = 1;  ///< Pages that are wanted.
    int met = 0;           ///< Pages that the search met on its way to them, however alike, that are wanted as well.
    /// Asked before each step, by any of the crew; false: what was found so far is enough.
    std::function<bool()> go_on{};
    Filling filling = Filling::as_far_as_it_goes;
};

/// A page, made up.
struct MakeUp {
    PageProblem problem;  ///< What was made up: without what was left out.
    std::shared_ptr<const PageItems> items;
    std::vector<MadePage> pages;        ///< The best first; each is another page than those before it.
    std::vector<MadePage> met;          ///< As many as were wanted, the best first.
    std::vector<std::string> left_out;  ///< Articles that there was not even room for a head for.
};

// Makes up a page.
//
// Out:      at least one page, whatever is asked for, as long as there is an article that fits the page by itself. What
//           does not fit is cut, stays white, or, the least important first, is left out, and the value says how much.
//           Of all or nothing: none where anything would be left out, or a piece of the page stay white.
// Promises: the same problem and wish, the same pages, whoever is in the crew.
MakeUp make_up_page(const PageProblem& problem, const PageWish& wish, const Crew& crew);

/// How a page's text comes out, over all articles.
struct Misfit {
    int white = 0;  ///< Lines.
    int cut = 0;
    int jumps = 0;
};
Misfit misfit_of(const MakeUp& made, const MadePage& page);

}  // namespace banxin::makeup
