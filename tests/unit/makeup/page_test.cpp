#include <gtest/gtest.h>

#include "makeup/exact/solve_block.h"
#include "makeup/judge/page_gates.h"
#include "makeup/search/make_up_page.h"
#include "support/makeup_families.h"

namespace banxin::makeup {
namespace {

const PageWish kQuick{200'000, 1, 1};

std::vector<Family> some_families() {
    return {
        {.name = "inside", .articles = 8},
        {.name = "interlocked", .articles = 9, .style = Style::interlocked},
        {.name = "broadsheet", .articles = 10, .page = {8, 120}},
        {.name = "front", .articles = 8, .page = {6, 78}, .has_ear = true, .jumps = 3},
        {.name = "text", .articles = 8, .pictures = 0},
        {.name = "pictures", .articles = 6, .pictures = 100},
        {.name = "ad", .articles = 7, .advertisement = 30},
        {.name = "briefs", .articles = 20, .only_briefs = true},
        {.name = "too little", .articles = 6, .matter = 70},
        {.name = "too much", .articles = 8, .matter = 140},
        {.name = "lumpy", .articles = 12, .jumps = 4, .lumpy = true},
    };
}

std::string told(const std::vector<Breach>& breaches) {
    std::string text;
    for (const Breach& breach : breaches)
        text += std::string(word_of(breach.gate)) + " " + std::to_string(breach.item) + "\n";
    return text;
}

TEST(MakeUpPage, PassesEveryGate) {
    for (const Family& family : some_families()) {
        for (std::uint64_t seed = 1; seed <= 1; ++seed) {
            const MakeUp made = make_up_page(page_of(family, seed), kQuick, Crew());
            ASSERT_FALSE(made.pages.empty()) << family.name;
            EXPECT_TRUE(made.left_out.empty()) << family.name;
            EXPECT_EQ(told(check_page(made.problem, *made.items, made.pages.front().places)), "") << family.name;
        }
    }
}

TEST(MakeUpPage, IsTheSameWhoeverIsInTheCrew) {
    const PageProblem problem = page_of({.articles = 11}, 3);
    const MakeUp alone = make_up_page(problem, kQuick, Crew());
    const MakeUp together = make_up_page(problem, kQuick, Crew(2));
    EXPECT_EQ(alone.pages.front().places, together.pages.front().places);
    EXPECT_EQ(alone.pages.front().score, together.pages.front().score);
}

TEST(MakeUpPage, EightStoriesLeaveNoWhiteLine) {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const MakeUp made = make_up_page(page_of({.articles = 8}, seed), kQuick, Crew());
        const Misfit misfit = misfit_of(made, made.pages.front());
        EXPECT_EQ(misfit.white + misfit.cut, 0) << seed;
        EXPECT_EQ(made.pages.front().score.of(Term::heads_touch), 0) << seed;
    }
}

TEST(MakeUpPage, FewInterlockedPagesHaveALineThroughThem) {
    int without = 0;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const MakeUp made = make_up_page(page_of({.articles = 9, .style = Style::interlocked}, seed), kQuick, Crew());
        if (made.pages.front().score.of(Term::through_line) == 0) ++without;
    }
    EXPECT_GE(without, 4);
}

TEST(MakeUpPage, TooMuchIsCutAndTooLittleStaysWhite) {
    const MakeUp much = make_up_page(page_of({.articles = 6, .matter = 140}, 1), kQuick, Crew());
    EXPECT_GT(misfit_of(much, much.pages.front()).cut, 50);
    const MakeUp little = make_up_page(page_of({.articles = 6, .matter = 60, .pictures = 0}, 1), kQuick, Crew());
    EXPECT_GT(misfit_of(little, little.pages.front()).white, 50);
}

// Sixty heads do not stand on a page of two columns of thirty lines.
TEST(MakeUpPage, TheLeastImportantAreLeftOutWhereNotEvenTheirHeadsFind) {
    const PageProblem problem = page_of({.articles = 12, .page = {2, 40}, .pictures = 0}, 1);
    const MakeUp made = make_up_page(problem, {60'000, 1, 1}, Crew());
    ASSERT_FALSE(made.pages.empty());
    EXPECT_FALSE(made.left_out.empty());
    EXPECT_EQ(made.left_out.size() + made.problem.articles.size(), 12U);
    EXPECT_EQ(made.problem.articles.front().rank, Rank::lead);
    EXPECT_EQ(told(check_page(made.problem, *made.items, made.pages.front().places)), "");
}

TEST(MakeUpPage, APinnedArticleStandsWhereItIsPinned) {
    PageProblem problem = page_of({.articles = 8}, 2);
    problem.articles[7].pin = Pin{{}, {}, {6, 6}, {90, 90}};
    problem.articles[2].pin = Pin{{4, 4}, {}, {6, 6}, {}};
    const MakeUp made = make_up_page(problem, kQuick, Crew());
    ASSERT_FALSE(made.pages.empty());
    EXPECT_TRUE(problem.articles[7].pin->allows(made.pages.front().places[7].block));
    EXPECT_EQ(made.pages.front().places[2].block.columns, 2);
}

TEST(MakeUpPage, AlternativesAreOtherPages) {
    const MakeUp made = make_up_page(page_of({.articles = 9}, 4), {300'000, 1, 3}, Crew());
    ASSERT_GE(made.pages.size(), 2U);
    for (std::size_t i = 1; i < made.pages.size(); ++i) {
        EXPECT_GE(made.pages[i].score.total(), made.pages[i - 1].score.total());
        EXPECT_GE(3 * articles_apart(made.pages[0], made.pages[i], 9), 9);
    }
}

// The bound sees heads touch at the top of a cut alone, so no page is below it.
TEST(MakeUpPage, OfElevenStoriesIsHardlyDearerThanTheBestThereIs) {
    for (std::uint64_t seed = 1; seed <= 2; ++seed) {
        PageProblem problem = page_of({.articles = 11}, seed);
        for (const Term term : {Term::same_section, Term::pictures_touch, Term::edges_nearly_align})
            problem.weights.set(term, 0);
        const MakeUp made = make_up_page(problem, {1'000'000, 1, 1}, Crew());
        const Price price = made.pages.front().score.total();
        std::vector<Item> headless = made.items->items();
        for (Item& item : headless) item.heads = nullptr;
        const BlockAnswer least =
            solve_block({problem.page, problem.page.block(), headless, made.items->tariff(), price}, Spirals::none);
        ASSERT_TRUE(least.tree);
        EXPECT_LE(price * 100LL, least.price * 110LL) << seed;
    }
}

TEST(PageScore, IsNeverLessThanWhatTheRecurrenceCounts) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const PageProblem problem = page_of({.articles = 8}, seed);
        const PageItems items(problem, 0);
        for (const MadePage& page : search_page(problem, items, {200'000, seed}))
            EXPECT_GE(page.score.total(), page.counted);
    }
}

}  // namespace
}  // namespace banxin::makeup
