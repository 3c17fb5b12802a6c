#include "makeup/pages/make_page.h"

#include <algorithm>

#include "makeup/pages/choose_ways.h"
#include "makeup/pages/page_setter.h"
#include "makeup/pages/polish.h"
#include "makeup/search/make_up_page.h"

namespace banxin::makeup {
namespace {

constexpr int kPagesSet = 40;               ///< Of those that the search met.
constexpr std::size_t kPagesPolished = 12;  ///< For each alternative, of these.

/// Pins that cannot be kept together are given up before stories are: those of others first, then the lead's.
MakeUp made_with_pins(const PageProblem& problem, const PageWish& wish, const Crew& crew) {
    const auto is_pinned = [](const Article& article) { return article.pin.has_value(); };
    MakeUp best = make_up_page(problem, wish, crew);
    PageProblem freer = problem;
    for (const Rank given_up : {Rank::brief, Rank::lead}) {
        if (best.left_out.empty() && !best.pages.empty()) break;
        if (std::none_of(freer.articles.begin(), freer.articles.end(), is_pinned)) break;
        for (Article& article : freer.articles) {
            if (given_up == Rank::lead || article.rank != Rank::lead) article.pin.reset();
        }
        MakeUp other = make_up_page(freer, wish, crew);
        if (!other.pages.empty() && (best.pages.empty() || other.left_out.size() < best.left_out.size()))
            best = std::move(other);
    }
    return best;
}

}  // namespace

std::vector<WaySet> make_page(const PageOrder& order, const PageEffort& effort, const Crew& crew) {
    PageWish wish{effort.work, effort.seed, effort.alternatives, kPagesSet, effort.go_on, effort.filling};
    const MakeUp made = made_with_pins(order.problem, wish, crew);
    std::vector<MadePage> pages = made.met;
    pages.insert(pages.end(), made.pages.begin(), made.pages.end());
    PageSetter setter(order, made);
    setter.set_places(pages, crew);
    std::vector<WaySet> ways;
    for (const MadePage& page : pages) {
        if (std::optional<WaySet> way = setter.way(page)) ways.push_back(std::move(*way));
    }
    sort_ways(ways, {});
    const std::size_t polished = kPagesPolished * static_cast<std::size_t>(std::max(effort.alternatives, 1));
    for (std::size_t i = 0; i < std::min(polished, ways.size()); ++i) polish(ways[i], {}, setter, made);
    return different_ways(std::move(ways), {}, effort.alternatives);
}

}  // namespace banxin::makeup
