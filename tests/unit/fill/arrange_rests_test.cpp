#include "fill/page/arrange_rests.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

using Holes = std::vector<std::vector<std::size_t>>;

constexpr int kHead = 2;

/// Rests of so many lines of text under heads of two, which may go to every hole.
struct Rests {
    explicit Rests(std::vector<int> holes) {
        for (const int lines : holes) rooms.push_back({lines});
    }

    void add(int text) {
        rests.emplace_back();
        for (std::size_t i = 0; i < rooms.size(); ++i) rests.back().depths.push_back(RestDepth{kHead, text});
    }
    void add(const std::vector<int>& texts) {
        for (const int text : texts) add(text);
    }

    Arrangement arranged() const { return arrange_rests(rooms, rests); }

    std::vector<HoleRoom> rooms;
    std::vector<RestToPlace> rests;
};

Arrangement arranged(const std::vector<int>& holes, const std::vector<int>& texts) {
    Rests rests(holes);
    rests.add(texts);
    return rests.arranged();
}

// 14 lines in the first, 8 + 1 + 5 in the second. In the order of arrival the first rest takes the first frame, the
// second one the second, and the third finds no room there, while twelve lines stay white in the first.
TEST(ArrangeRests, FindsRoomForThreeRestsInTwoFrames) {
    const Arrangement found = arranged({20, 17}, {6, 12, 3});
    EXPECT_TRUE(found.fits());
    EXPECT_EQ(found.holes, (Holes{{1}, {0, 2}}));
}

// Fourteen lines in ten or in sixteen; fifteen in sixteen; the other rest takes what is left.
TEST(ArrangeRests, ALineMoreDoesNotTakeTheOthersHole) {
    EXPECT_EQ(arranged({10, 16}, {13, 6}).holes, (Holes{{1}, {0}}));
    EXPECT_EQ(arranged({10, 16}, {14, 6}).holes, (Holes{{1}, {0}}));
    const Arrangement over = arranged({10, 16}, {15, 6});
    EXPECT_EQ(over.holes, (Holes{{1}, {0}}));
    EXPECT_EQ(over.over, 1);
}

// Twenty lines are over in both: by four in the larger one.
TEST(ArrangeRests, ARestThatIsTooDeepTakesTheDeepestHole) {
    const Arrangement found = arranged({16, 10}, {18});
    EXPECT_EQ(found.holes, (Holes{{0}, {}}));
    EXPECT_EQ(found.over, 4);
}

// Where both would do, the white stays in one piece.
TEST(ArrangeRests, TakesTheHoleThatARestFills) {
    EXPECT_EQ(arranged({16, 10}, {8}).holes, (Holes{{}, {0}}));
}

// 11 + 1 + 6 lines for 14. The last of them would lose all its four lines; the first stands with five of its nine.
TEST(ArrangeRests, CutsTheRestThatCanBeCut) {
    const Arrangement found = arranged({14}, {9, 4});
    EXPECT_EQ(found.holes, (Holes{{1, 0}}));
    EXPECT_EQ(found.over, 4);
}

// Of two that are a line too deep together the first has slots to spare in its last line.
TEST(ArrangeRests, CutsTheRestThatLosesLeast) {
    Rests rests({11});
    rests.rooms[0].width = 3;
    rests.add({4, 4});
    const OversetCosts costs{[](const CutRest& cut) { return std::optional<std::int64_t>(cut.rest == 0 ? 1 : 3); }, {}};
    const Arrangement found = arrange_rests(rests.rooms, rests.rests, costs);
    EXPECT_EQ(found.holes, (Holes{{1, 0}}));
    EXPECT_EQ(found.over, 1);
}

// Cut by a line, a rest loses six, for none of its paragraphs may be broken before; left out it fills the frame that it
// starts in but for two. So it is left out in a hole of ten lines, as it is in one of nine.
TEST(ArrangeRests, LeavesARestOutThatLosesLessWhereItStarts) {
    for (const int lines : {9, 10}) {
        Rests rests({lines});
        rests.add({5, 1});
        const OversetCosts costs{[](const CutRest& cut) { return std::optional<std::int64_t>(5 + cut.lines); },
                                 [](std::size_t) { return std::optional<std::int64_t>(2); }};
        const Arrangement found = arrange_rests(rests.rooms, rests.rests, costs);
        EXPECT_EQ(found.over, 2);
    }
}

// Where none is over, nobody is asked what would be.
TEST(ArrangeRests, AsksForNoCostsWhereAllFit) {
    Rests rests({20});
    rests.add({4, 4});
    int asked = 0;
    const OversetCosts costs{[&](const CutRest&) { return std::optional<std::int64_t>(++asked); },
                             [&](std::size_t) { return std::optional<std::int64_t>(++asked); }};
    EXPECT_TRUE(arrange_rests(rests.rooms, rests.rests, costs).fits());
    EXPECT_EQ(asked, 0);
}

// Five lines of six columns are one line in each of them; in two columns they are legs that can be read.
TEST(ArrangeRests, AShortRestTakesTheNarrowHole) {
    Rests rests({30, 20});
    rests.rooms[0].width = 6;
    rests.rooms[1].width = 2;
    rests.add(1);
    rests.rests[0].depths[0]->faults = 1;
    rests.rests[0].depths[1]->text = 3;
    EXPECT_EQ(rests.arranged().holes, (Holes{{}, {0}}));
    rests.rests[0].depths[0]->faults = 0;
    EXPECT_EQ(rests.arranged().holes, (Holes{{0}, {}}));
}

// Two heads and two lines do not go into five; one stands, and the other one's two lines are over.
TEST(ArrangeRests, LeavesARestOutThatHasNoRoomForALine) {
    const Arrangement found = arranged({5}, {2, 2});
    EXPECT_EQ(found.holes, (Holes{{0, 1}}));
    EXPECT_EQ(found.over, 2);
}

TEST(ArrangeRests, ARestGoesNowhereElseThanToTheHoleThatIsNamed) {
    Rests rests({8, 20});
    rests.add({10, 10});
    rests.rests[0].depths[1] = std::nullopt;
    const Arrangement found = rests.arranged();
    EXPECT_EQ(found.holes, (Holes{{0}, {1}}));
    EXPECT_EQ(found.over, 4);
}

// A line of the second hole holds twice as much.
TEST(ArrangeRests, ComparesLinesByWhatTheyHold) {
    Rests rests({10, 6});
    rests.rooms[1].width = 2;
    rests.add(10);
    rests.rests[0].depths[1]->text = 6;
    const Arrangement found = rests.arranged();
    EXPECT_EQ(found.holes, (Holes{{0}, {}}));
    EXPECT_EQ(found.over, 2);
}

// Pages 2, 3 and 4 take one rest each: the deep one needs page 2, so the first story goes further.
TEST(ArrangeRests, TheFirstStoryGoesToTheNearestPageThatLeavesRoomForTheOthers) {
    Rests rests({12, 8, 8});
    for (int i = 0; i < 3; ++i) rests.rooms[static_cast<std::size_t>(i)].page = i + 2;
    rests.add({6, 6, 10});
    EXPECT_EQ(rests.arranged().holes, (Holes{{2}, {0}, {1}}));
    rests.rests.pop_back();
    EXPECT_EQ(rests.arranged().holes, (Holes{{0}, {1}, {}}));
}

// What lands again is not lost.
TEST(ArrangeRests, CutsARestThatMayGoOn) {
    Rests rests({11});
    rests.add({5, 5});
    rests.rests[0].may_go_on = true;
    EXPECT_EQ(rests.arranged().holes, (Holes{{1, 0}}));
}

// Twenty rests for twenty holes that each fit one of them.
TEST(ArrangeRests, ArrangesMoreThanItCanTryAtOnce) {
    std::vector<int> holes;
    std::vector<int> texts;
    for (int i = 0; i < 20; ++i) {
        holes.push_back(20 - i + kHead);
        texts.push_back(i + 1);
    }
    const Arrangement found = arranged(holes, texts);
    std::size_t placed = 0;
    for (const auto& hole : found.holes) placed += hole.size();
    EXPECT_EQ(placed, 20u);
}

TEST(ArrangeRests, ARestWithoutAHoleIsInNone) {
    Rests rests({10});
    rests.add(5);
    rests.rests[0].depths[0] = std::nullopt;
    EXPECT_EQ(rests.arranged().holes, (Holes{{}}));
}

}  // namespace
}  // namespace banxin
