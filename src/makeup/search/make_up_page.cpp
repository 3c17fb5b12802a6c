#include "makeup/search/make_up_page.h"

#include <algorithm>
#include <iterator>

#include "makeup/exact/recurrence.h"

namespace banxin::makeup {
namespace {

constexpr int kExactItems = 12;
constexpr std::int64_t kExactWork = 40'000'000;
constexpr std::size_t kWholes = 100;  ///< That are judged beside the cheapest one.
constexpr int kStarts = 2;
constexpr int kMostWhitePieces = 3;

std::int64_t usual_work(int items) {
    if (items <= 8) return 1'000'000;
    if (items <= 10) return 3'000'000;
    return items <= kExactItems ? 8'000'000 : 50'000'000;
}

/// What the recurrence counts of a page, heads that touch anywhere counted.
Price counted_of(const MadePage& page) {
    Price price = page.score.total();
    for (const Term term : {Term::pictures_touch, Term::same_section, Term::edges_nearly_align})
        price -= page.score.of(term);
    return price;
}

/// Pages that the recurrence finds, of at most the price.
std::vector<MadePage> exact_pages(const PageProblem& problem, const PageItems& items, Price most) {
    std::vector<MadePage> pages;
    for (const int haste : {50, 80}) {
        const BlockProblem exact{problem.page, problem.page.block(), items.items(), items.tariff(), most,
                                 kNever,       kExactWork,           Extent::whole, haste};
        Recurrence recurrence(exact);
        const Prices prices = recurrence.prices_of(recurrence.everything(), exact.block);
        if (recurrence.gave_up()) continue;
        if (!can_be_had(least(prices))) break;
        const Tree best = recurrence.tree_of(recurrence.everything(), exact.block, cheapest(prices));
        pages.push_back(judged_page(problem, items, best));
        for (Tree& tree : recurrence.cheapest_wholes(kWholes))
            pages.push_back(judged_page(problem, items, std::move(tree)));
        for (MadePage& page : pages) page.counted = std::min(least(prices), page.score.total());
        break;
    }
    return pages;
}

/// Better than what is known, when there is something: where few items stand, little is left to the dice.
void add_exact(std::vector<MadePage>& pages, const PageProblem& problem, const PageItems& items, const Effort& round) {
    if (pages.empty() || items.items().size() > kExactItems) return;
    Price most = kNever - 1;
    for (const MadePage& page : pages) most = std::min(most, counted_of(page));
    std::vector<MadePage> exact = exact_pages(problem, items, most);
    std::move(exact.begin(), exact.end(), std::back_inserter(pages));
    const MadePage best = *std::min_element(pages.begin(), pages.end(), is_cheaper);
    std::vector<MadePage> better = search_round(problem, items, best, round);
    std::move(better.begin(), better.end(), std::back_inserter(pages));
}

std::vector<MadePage> searched(const PageProblem& problem, const PageItems& items, const PageWish& wish,
                               const Crew& crew) {
    const auto articles = static_cast<int>(items.items().size());
    const std::int64_t work = wish.work > 0 ? wish.work : usual_work(articles);
    std::vector<std::vector<MadePage>> found(kStarts);
    crew.each(kStarts, [&](std::size_t start) {
        found[start] = search_page(problem, items, {work / kStarts, wish.seed * kStarts + start, wish.go_on});
    });
    std::vector<MadePage> pages;
    for (std::vector<MadePage>& some : found) std::move(some.begin(), some.end(), std::back_inserter(pages));
    std::stable_sort(pages.begin(), pages.end(), is_cheaper);
    if (!wish.go_on || wish.go_on()) add_exact(pages, problem, items, {work / 4, wish.seed, wish.go_on});
    std::stable_sort(pages.begin(), pages.end(), is_cheaper);
    return pages;
}

/// The best ones of which no two have most of their articles at the same places.
std::vector<MadePage> different(const std::vector<MadePage>& pages, int wanted, int articles) {
    std::vector<MadePage> chosen;
    for (const MadePage& page : pages) {
        const bool is_new = std::all_of(chosen.begin(), chosen.end(), [&](const MadePage& other) {
            return 3 * articles_apart(page, other, articles) >= articles;
        });
        if (chosen.empty() || is_new) chosen.push_back(page);
        if (static_cast<int>(chosen.size()) == std::max(wanted, 1)) break;
    }
    return chosen;
}

std::size_t least_important(const std::vector<Article>& articles) {
    std::size_t least = 0;
    for (std::size_t i = 1; i < articles.size(); ++i) {
        if (articles[i].rank >= articles[least].rank) least = i;
    }
    return least;
}

}  // namespace

MakeUp make_up_page(const PageProblem& problem, const PageWish& wish, const Crew& crew) {
    MakeUp made{problem, nullptr, {}, {}, {}};
    while (true) {
        for (int white = 0; white <= kMostWhitePieces; ++white) {
            const auto items = std::make_shared<const PageItems>(made.problem, white);
            made.items = items;
            const int articles = items->articles();
            made.met = searched(made.problem, *items, wish, crew);
            made.pages = different(made.met, wish.alternatives, articles);
            if (made.met.size() > static_cast<std::size_t>(wish.met))
                made.met.erase(made.met.begin() + wish.met, made.met.end());
            if (!made.pages.empty() || wish.filling == Filling::all_or_nothing) return made;
        }
        if (made.problem.articles.empty()) return made;
        const std::size_t least = least_important(made.problem.articles);
        made.left_out.push_back(made.problem.articles[least].name);
        made.problem.articles.erase(made.problem.articles.begin() + static_cast<std::ptrdiff_t>(least));
    }
}

Misfit misfit_of(const MakeUp& made, const MadePage& page) {
    Misfit sum;
    for (const Place& place : page.places) {
        if (made.items->is_white(place.item)) sum.white += place.block.area();
        if (place.item >= made.items->articles()) continue;
        const Variant variant = made.items->table(place.item).variant(place.block, place.notch, place.corners);
        const Fit& fit = made.problem.articles[place.item].matter.fits[variant.room];
        sum.white += fit.white;
        sum.cut += fit.cut;
        sum.jumps += fit.jumped > 0 ? 1 : 0;
    }
    return sum;
}

}  // namespace banxin::makeup
