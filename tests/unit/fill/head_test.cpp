#include "fill/head.h"

#include <gmock/gmock.h>

#include "fill/head_lines.h"
#include "support/squares.h"

namespace banxin {
namespace {

using test::kCell;
using test::kLeading;

/// A house with the sizes of the trade's worked answer, set in whatever Chinese faces are installed.
struct HeadTest : testing::Test {
    HeadTest() {
        for (const char* role : {"song", "hei", "kai", "headline"}) paper.fonts[FontRole{role}] = {"Noto Serif CJK SC", 400};
        for (const char* kind : {"kicker", "headline", "deck", "byline"}) {
            paper.styles[kind] = {FontRole{"song"}, 9_pt, InkName{"black"}, Align::centre};
        }
        paper.grades[1] = {{30_pt, 21_pt}, 14_pt, 21_pt};
        type_case = open_type_case(paper, library).value();
        space = {{}, kCell * 83, {1, 1, true}, kLeading};
        story.headline = "南汐港三号泊位首船靠泊";
    }

    SetHead set() { return set_head(story, space, paper, type_case); }

    FontLibrary library;
    Paper paper;
    TypeCase type_case;
    HeadSpace space;
    Story story;
};

// 30 pt + 21 pt are 4.53 lines of 11.25 pt; with three lines of air 7.53, rounded up.
TEST_F(HeadTest, OfThirtyAndTwentyOnePointsTakesEightLines) {
    story.deck = {"岸桥远程操控"};
    EXPECT_EQ(set().fit.grid_lines, 8);
}

TEST_F(HeadTest, OverSixBroadsheetColumnsHoldsTwentyFourCharacters) {
    space.width = kCell * 83;  // six columns of 13 with their gutters
    EXPECT_EQ(set().fit.capacity, 24);
    space.width = kCell * 71;  // six of the tabloid
    EXPECT_EQ(set().fit.capacity, 21);
}

TEST_F(HeadTest, TakesTheLargestSizeThatFits) {
    EXPECT_EQ(set().fit.size, 30_pt);
    space.width = 30_pt * 11 - Length::emu(1);  // eleven characters: a hair too narrow
    EXPECT_EQ(set().fit.size, 21_pt);
}

TEST_F(HeadTest, SaysWhenNoSizeFitsAndStillSetsEveryCharacter) {
    space.width = 21_pt * 4;
    const SetHead head = set();
    EXPECT_TRUE(head.fit.too_long);
    std::uint32_t units = 0;
    for (const PlacedLine& line : head.lines) units += line.line.end_unit - line.line.first_unit;
    EXPECT_EQ(units, 11u);
}

TEST_F(HeadTest, BreaksWhereTheEditorWished) {
    story.headline = "南汐港|三号泊位首船靠泊";
    const SetHead head = set();
    ASSERT_EQ(head.fit.headline_lines, 2);
    EXPECT_EQ(head.lines[0].line.end_unit, 3u);
    EXPECT_EQ(head.fit.characters, 11);
}

TEST_F(HeadTest, CentresItsLinesInTheWidth) {
    const PlacedLine line = set().lines.front();
    EXPECT_EQ(line.origin.x * 2 + line.line.right, space.width);
}

TEST(HeadLines, BreakEvenlyAtTheWordEndsGiven) {
    const ShapedText text = test::squares(10);
    const auto lines = break_head({&text, {{2}, {5}, {8}, {10}}, kCell * 8}, 2);
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 2u);
    EXPECT_EQ((*lines)[0].end, 5u);
}

TEST(HeadLines, LeaveNoCharacterAlone) {
    const ShapedText text = test::squares(6);
    const auto lines = break_head({&text, {{2}, {5}, {6}}, kCell * 5}, 2);
    ASSERT_TRUE(lines);
    EXPECT_EQ((*lines)[0].end, 2u);  // 2 + 4, not 5 + 1
}

TEST(HeadLines, AreNoneWhenTheyWouldBeTooMany) {
    const ShapedText text = test::squares(10);
    EXPECT_FALSE(break_head({&text, {{5}, {10}}, kCell * 4}, 3));
}

}  // namespace
}  // namespace banxin
