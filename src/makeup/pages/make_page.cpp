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

}  // namespace

std::vector<WaySet> make_page(const PageOrder& order, const PageEffort& effort, const Crew& crew) {
    PageWish wish{effort.work, effort.seed, effort.alternatives, kPagesSet, effort.go_on};
    const MakeUp made = make_up_page(order.problem, wish, crew);
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
