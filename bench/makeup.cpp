// How good made-up pages are, and how long they take: families of pages out of a seed, made up one by one.
// bench/README.md tells how it is used; docs/make-up.md has the results.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <string_view>

#include "makeup/exact/solve_block.h"
#include "makeup/judge/page_gates.h"
#include "makeup/search/make_up_page.h"
#include "support/makeup_families.h"

namespace banxin::makeup {
namespace {

std::vector<Family> families() {
    std::vector<Family> all;
    for (int n = 6; n <= 16; n += 2) all.push_back({.name = fmt::format("inside-{}", n), .articles = n});
    for (int n = 10; n <= 16; n += 2)
        all.push_back({.name = fmt::format("interlocked-{}", n), .articles = n, .style = Style::interlocked});
    for (int n : {10, 14, 18})
        all.push_back({.name = fmt::format("broadsheet-{}", n), .articles = n, .page = {8, 120}});
    all.push_back({.name = "front", .articles = 9, .page = {6, 78}, .has_ear = true, .jumps = 4});
    all.push_back({.name = "text-only", .articles = 12, .pictures = 0});
    all.push_back({.name = "pictures", .articles = 6, .pictures = 100});
    all.push_back({.name = "ad-20", .articles = 9, .advertisement = 20});
    all.push_back({.name = "ad-40", .articles = 7, .advertisement = 40});
    all.push_back({.name = "briefs-20", .articles = 20, .only_briefs = true});
    for (int matter : {90, 94, 97, 103, 106, 110, 140})
        all.push_back({.name = fmt::format("matter-{}", matter), .articles = 10, .matter = matter});
    all.push_back({.name = "lumpy", .articles = 12, .page = {6, 90}, .jumps = 4, .lumpy = true});
    return all;
}

/// What the pages of a family came to.
struct FamilyFigures {
    int pages = 0;
    int full = 0;          ///< Without a white line or one to cut.
    int apart = 0;         ///< Without heads that touch.
    int without_line = 0;  ///< Without a line through the page.
    int failed = 0;        ///< That do not pass a gate.
    int notches = 0;
    int jumps = 0;
    long white = 0;
    long cut = 0;
    long cells = 0;
    std::vector<double> seconds;
    std::vector<double> gaps;  ///< Per cent over what no page is below.
};

double per_cent(double part, double whole) {
    return whole == 0 ? 0 : 100 * part / whole;
}

double share(std::vector<double> values, double part) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(static_cast<double>(values.size()) * part))];
}

void add_page(FamilyFigures& figures, const MakeUp& made) {
    ++figures.pages;
    if (made.pages.empty() || !made.left_out.empty()) ++figures.failed;
    if (made.pages.empty()) return;
    const MadePage& page = made.pages.front();
    const Misfit misfit = misfit_of(made, page);
    figures.full += misfit.white + misfit.cut == 0 ? 1 : 0;
    figures.apart += page.score.of(Term::heads_touch) == 0 ? 1 : 0;
    figures.without_line += page.score.of(Term::through_line) == 0 ? 1 : 0;
    figures.failed += check_page(made.problem, *made.items, page.places).empty() ? 0 : 1;
    figures.white += misfit.white;
    figures.cut += misfit.cut;
    figures.jumps += misfit.jumps;
    figures.cells += made.problem.page.block().area();
    for (const Place& place : page.places) figures.notches += place.notch.area() > 0 ? 1 : 0;
}

/// What no page is below: the optimum of what the recurrence counts where it sees heads touch at the top of a cut
/// alone.
Price exact_price(const PageProblem& problem, const PageItems& items, Price known) {
    std::vector<Item> headless = items.items();
    for (Item& item : headless) item.heads = nullptr;
    const BlockProblem exact{problem.page, problem.page.block(), headless, items.tariff(), known};
    const BlockAnswer answer = solve_block(exact, Spirals::none);
    return answer.tree ? answer.price : known;
}

/// Only of what the recurrence counts.
void add_gap(FamilyFigures& figures, PageProblem problem) {
    problem.weights.set(Term::same_section, 0).set(Term::pictures_touch, 0).set(Term::edges_nearly_align, 0);
    const MakeUp made = make_up_page(problem, {}, Crew());
    if (made.pages.empty()) return;
    const Price found = made.pages.front().score.total();
    const Price exact = exact_price(made.problem, *made.items, found);
    figures.gaps.push_back(per_cent(found - exact, exact));
}

double processor_seconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

FamilyFigures measured(const Family& family, int pages, bool with_gaps) {
    FamilyFigures figures;
    for (int seed = 1; seed <= pages; ++seed) {
        const PageProblem problem = page_of(family, static_cast<std::uint64_t>(seed));
        const double start = processor_seconds();
        const MakeUp made = make_up_page(problem, {}, Crew());
        figures.seconds.push_back(processor_seconds() - start);
        add_page(figures, made);
        if (with_gaps && family.articles <= 12 && problem.fixed.empty()) add_gap(figures, problem);
    }
    return figures;
}

void print(const Family& family, const FamilyFigures& f) {
    const std::string gap =
        f.gaps.empty() ? "" : fmt::format("{:>5.1f} {:>5.1f}", share(f.gaps, 0.5), share(f.gaps, 1));
    fmt::print("{:<16} {:>3}/{:<3} {:>7.3f} {:>5} {:>4} {:>5} {:>6} {:>5.1f} {:>5.1f} {:>6.2f} {:>6.2f} {}\n",
               family.name, f.full, f.pages, per_cent(static_cast<double>(f.white), static_cast<double>(f.cells)),
               f.cut, f.apart, f.without_line, f.failed, f.notches / std::max(1.0, f.pages * 1.0),
               f.jumps / std::max(1.0, f.pages * 1.0), share(f.seconds, 0.5), share(f.seconds, 0.95), gap);
    std::fflush(stdout);
}

}  // namespace
}  // namespace banxin::makeup

/// banxin_makeup_bench [pages] [family's first letters] [gaps]
int main(int count, char** words) {
    using namespace banxin::makeup;
    const int pages = count > 1 ? std::atoi(words[1]) : 20;
    const std::string_view wanted = count > 2 ? words[2] : "";
    const bool with_gaps = count > 3;
    fmt::print("{:<16} {:>7} {:>7} {:>5} {:>4} {:>5} {:>6} {:>5} {:>5} {:>6} {:>6} {}\n", "family", "full", "white %",
               "cut", "题", "断版", "failed", "L", "jumps", "p50 s", "p95 s", "gap % p50, most");
    for (const Family& family : families()) {
        if (family.name.substr(0, wanted.size()) == wanted) print(family, measured(family, pages, with_gaps));
    }
    return 0;
}
