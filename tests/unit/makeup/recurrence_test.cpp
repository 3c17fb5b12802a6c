#include <gtest/gtest.h>

#include <algorithm>

#include "every_page.h"
#include "made_items.h"

namespace banxin::makeup {
namespace {

constexpr Tariff kTariff{700, 900};

BlockProblem problem_of(MadeItems& made, const PageSize& page) {
    return {page, page.block(), made.items(), kTariff};
}

TEST(Recurrence, IsAsCheapAsTheBestOfEveryPage) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const PageSize page{seed % 2 == 0 ? 3 : 2, seed % 2 == 0 ? 6 : 9};
        MadeItems made(seed % 2 == 0 ? 4 : 3, page, seed);
        const BlockProblem problem = problem_of(made, page);
        EXPECT_EQ(solve_block(problem, Spirals::none).price, least_of_every_page(problem, Spirals::none)) << seed;
    }
}

TEST(Recurrence, IsAsCheapAsTheBestOfEveryPageOfFive) {
    const PageSize page{2, 6};
    for (std::uint64_t seed = 100; seed < 103; ++seed) {
        MadeItems made(5, page, seed);
        const BlockProblem problem = problem_of(made, page);
        EXPECT_EQ(solve_block(problem, Spirals::none).price, least_of_every_page(problem, Spirals::none)) << seed;
    }
}

// Two items of two columns by six lines, two of one by twelve, one of one by six: no cut divides a page of three by
// eighteen into them.
TEST(Recurrence, FindsTheSpiralThatNoCutMakes) {
    const PageSize page{3, 18};
    PriceTable wide(3, 18);
    wide.at(2, 6)[0] = 10;
    PriceTable deep(3, 18);
    deep.at(1, 12)[0] = 10;
    PriceTable middle(3, 18);
    middle.at(1, 6)[0] = 10;
    const Pin right{{1, 1}, {0, 0}, {}, {}};
    std::vector<Item> items{{&wide}, {&wide}, {&deep}, {&deep}, {&middle}};
    for (const Division division : {Division::spiral, Division::spiral_mirrored}) {
        items[0].pin = division == Division::spiral ? nullptr : &right;
        const BlockProblem problem{page, page.block(), items, kTariff};
        EXPECT_FALSE(solve_block(problem, Spirals::none).tree);
        const BlockAnswer answer = solve_block(problem, Spirals::at_root);
        ASSERT_TRUE(answer.tree);
        EXPECT_EQ(answer.price, 50);
        EXPECT_EQ(answer.tree->division, division);
    }
}

TEST(Recurrence, KeepsPins) {
    const PageSize page{3, 6};
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        MadeItems made(3, page, seed);
        const Pin corner{{}, {}, {3, 3}, {6, 6}};
        const Pin left{{0, 0}, {}, {}, {}};
        made.items()[0].pin = &corner;
        made.items()[1].pin = &left;
        const BlockProblem problem = problem_of(made, page);
        const BlockAnswer answer = solve_block(problem, Spirals::none);
        EXPECT_EQ(answer.price, least_of_every_page(problem, Spirals::none)) << seed;
        for (const Place& place : answer.tree ? lay_out(*answer.tree, page.block()) : std::vector<Place>{}) {
            if (place.item == 0) {
                EXPECT_TRUE(corner.allows(place.block));
            }
            if (place.item == 1) {
                EXPECT_TRUE(left.allows(place.block));
            }
        }
    }
}

// Two items on a page of two columns: side by side, one line through; each in a column.
TEST(Recurrence, PricesHeadsThatTouchAndTheLineThroughThePage) {
    const PageSize page{2, 4};
    PriceTable table(2, 4);
    table.at(1, 4)[kHeadAtLeft | kHeadAtRight] = 10;
    const std::vector<Item> items{{&table}, {&table}};
    const BlockAnswer answer = solve_block({page, page.block(), items, {5000, 800}}, Spirals::none);
    EXPECT_EQ(answer.price, 10 + 10 + 5000 + 800);
}

// The same with one head that leaves its right corner to the text: as the left one it touches nothing.
TEST(Recurrence, PutsTheHeadThatTouchesNothingAtTheLeft) {
    const PageSize page{2, 4};
    PriceTable full(2, 4);
    full.at(1, 4)[kHeadAtLeft | kHeadAtRight] = 10;
    PriceTable partial(2, 4);
    partial.at(1, 4)[kHeadAtLeft] = 400;
    const std::vector<Item> items{{&full}, {&partial}};
    const BlockAnswer answer = solve_block({page, page.block(), items, {5000, 0}}, Spirals::none);
    EXPECT_EQ(answer.price, 410);
    ASSERT_TRUE(answer.tree);
    EXPECT_EQ(items_of(*answer.tree), (std::vector<int>{1, 0}));
}

// Two columns of two items each. Those without a head belong to the top, and the two heads then stand side by side.
TEST(Recurrence, SeesHeadsThatTouchBelowTheCorners) {
    const PageSize page{2, 10};
    PriceTable headed(2, 10);
    headed.at(1, 5)[kHeadAtLeft | kHeadAtRight] = 10;
    PriceTable bare(2, 10);
    bare.at(1, 5)[0] = 10;
    HeadTables heads{HeadTable(2, 10), {}};
    heads.whole.at(1, 5)[kHeadAtLeft | kHeadAtRight] = {0, 2, true, true};
    std::vector<Item> items{{&headed}, {&headed}, {&bare, nullptr, 1}, {&bare, nullptr, 1}};
    const BlockProblem problem{page, page.block(), items, {5000, 0}};
    EXPECT_EQ(solve_block(problem, Spirals::none).price, 40);
    for (Item& item : items) item.heads = &heads;
    EXPECT_EQ(solve_block(problem, Spirals::none).price, 45);
}

TEST(Recurrence, DoesNotDependOnTheOrderOfItsItems) {
    const PageSize page{4, 10};
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        MadeItems made(5, page, seed);
        const Price price = solve_block(problem_of(made, page), Spirals::at_root).price;
        std::reverse(made.items().begin(), made.items().end());
        EXPECT_EQ(solve_block(problem_of(made, page), Spirals::at_root).price, price);
    }
}

TEST(Recurrence, FindsNothingAboveTheMostThatIsAskedFor) {
    const PageSize page{3, 8};
    MadeItems made(4, page, 5);
    BlockProblem problem = problem_of(made, page);
    problem.most = solve_block(problem, Spirals::none).price;
    EXPECT_TRUE(solve_block(problem, Spirals::none).tree);
    --problem.most;
    EXPECT_FALSE(solve_block(problem, Spirals::none).tree);
}

TEST(Recurrence, SaysThatItGaveUp) {
    const PageSize page{4, 20};
    MadeItems made(6, page, 5);
    BlockProblem problem = problem_of(made, page);
    problem.work = 100;
    const BlockAnswer answer = solve_block(problem, Spirals::none);
    EXPECT_TRUE(answer.gave_up);
    EXPECT_FALSE(answer.tree);
    EXPECT_LT(answer.work, 200);
}

TEST(AreaBounds, AreNeverAboveAPageOfSoManyCells) {
    const PageSize page{3, 6};
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        MadeItems made(3, page, seed);
        for (int lines = 1; lines <= page.lines; ++lines) {
            const BlockProblem problem{page, {0, 0, 3, lines}, made.items(), kTariff};
            const Price price = solve_block(problem, Spirals::none).price;
            const AreaBounds bounds(made.items(), page.block());
            if (can_be_had(price)) {
                EXPECT_LE(bounds.of(7, 3 * lines), price * AreaBounds::kParts);
            }
        }
    }
}

}  // namespace
}  // namespace banxin::makeup
