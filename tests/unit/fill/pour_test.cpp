#include "fill/text/pour.h"

#include <gmock/gmock.h>

#include "fill/text/balance.h"
#include "fill/text/runaround.h"
#include "support/squares.h"

namespace banxin::test {
namespace {

constexpr PourRules kPlain{{1, 1}, 2, 2};  // no widow or orphan rule
constexpr PourRules kCareful{{2, 2}, 2, 2};

int set_lines(const Poured& poured) {
    return static_cast<int>(poured.lines.size());
}

// 28 square characters, 13 to the line: three lines wanted, two slots offered.
TEST(Pour, StopsAtTheLastCharacterThatFindsASlot) {
    const ShapedText text = squares(28);
    const Poured poured = pour(text, {}, column({.slots = 2, .chars = 13}), kPlain);
    EXPECT_EQ(set_lines(poured), 2);
    EXPECT_EQ(offset_at(text, poured.next), TextOffset{26});
    EXPECT_FALSE(poured.complete);
}

TEST(Pour, GoesOnFromWhereAnotherStopped) {
    const ShapedText text = squares(28);
    const Poured first = pour(text, {}, column({.slots = 2, .chars = 13}), kPlain);
    const Poured second = pour(text, first.next, column({.slots = 2, .chars = 13}), kPlain);
    EXPECT_EQ(shown(text, second.lines.front().line), "字字");
    EXPECT_TRUE(second.complete);
}

TEST(Pour, GoesPastAParagraphOfSpaces) {
    const ShapedText text = text_of("一二三\n\u2009\n四五六");
    const Poured poured = pour(text, {}, column({.slots = 4, .chars = 13}), kPlain);
    EXPECT_TRUE(poured.complete);
    EXPECT_EQ(set_lines(poured), 2);
}

TEST(Pour, RebreaksAParagraphForANarrowerColumn) {
    std::vector<Slot> slots = column({.slots = 1, .chars = 6});
    const std::vector<Slot> narrow = column({.slots = 2, .chars = 3, .column = 1});
    slots.insert(slots.end(), narrow.begin(), narrow.end());
    const ShapedText text = squares(12);
    const Poured poured = pour(text, {}, slots, kPlain);
    ASSERT_EQ(set_lines(poured), 3);
    EXPECT_EQ(shown(text, poured.lines[0].line), "字字字字字字");
    EXPECT_EQ(shown(text, poured.lines[1].line), "字字字");
    EXPECT_TRUE(poured.complete);
}

// The second line would end with 46, and the third start with 吨.
TEST(Pour, PartsNoFigureFromWhatItCountsOverAColumnsFoot) {
    const ShapedText text = text_of("一二三四五六一二三四五46吨一二三四五六一二三");
    const Poured within = pour(text, {}, columns(1, 4, 6), kPlain);
    EXPECT_EQ(shown(text, within.lines[1].line), "一二三四五46");
    const Poured over = pour(text, {}, columns(2, 2, 6), kPlain);
    EXPECT_TRUE(shown(text, over.lines[1].line).ends_with("四五"));
    EXPECT_EQ(shown(text, over.lines[2].line), "46吨一二三四");
    EXPECT_TRUE(over.complete);
}

// 18 cells of text in 18: whoever keeps 46吨 whole over the foot sets a line of five and needs a nineteenth.
TEST(Pour, PartsAFigureOverAFootWhereItWouldNotFitElse) {
    const ShapedText text = text_of("一二三四五六一二三四五46吨一二三四五");
    const Poured poured = pour(text, {}, columns(3, 1, 6), kPlain);
    EXPECT_TRUE(poured.complete);
    EXPECT_EQ(shown(text, poured.lines[2].line), "吨一二三四五");
    const Poured over = pour(text_of("一二三四五六一二三四五46吨一二三四五六七"), {}, columns(3, 1, 6), kPlain);
    EXPECT_FALSE(over.complete);
    EXPECT_EQ(over.lines[2].line.first_unit, 11u);
}

TEST(Pour, LeavesNoLastLineAloneAtAColumnsTop) {
    // Four lines, three to the column: 3 + 1 would leave a widow, so 2 + 2.
    const Poured poured = pour(squares(20), {}, columns(2, 3, 5), kCareful);
    ASSERT_EQ(set_lines(poured), 4);
    EXPECT_EQ(poured.lines[1].slot, 1u);
    EXPECT_EQ(poured.lines[2].slot, 3u);
}

TEST(Pour, LeavesNoFirstLineAloneAtAColumnsFoot) {
    // One line, then a paragraph of three with one slot left in the column: all of it goes to the next.
    const Poured poured = pour(text_of("一\n二二二二二二二二二二二二"), {}, columns(2, 2, 5), kCareful);
    ASSERT_GE(set_lines(poured), 2);
    EXPECT_EQ(poured.lines[1].slot, 2u);
}

TEST(Pour, GivesACrossheadWholeLinesAndCentresIt) {
    const Poured poured = pour(text_of("## 插题\n一二三四五六七八九十"), {}, column({.slots = 6, .chars = 5}), kPlain);
    ASSERT_EQ(set_lines(poured), 3);
    EXPECT_EQ(poured.lines[0].drop, kLeading / 2);    // in the middle of its two lines
    EXPECT_EQ(poured.lines[0].shift, kCell * 3 / 2);  // (5 - 2) / 2 cells
    EXPECT_EQ(poured.lines[1].slot, 2u);
}

// Six characters: one line of the wide column, which has no room below it, two of the narrow ones. Two lines and one of
// white, with two of text below, are five: the first narrow column has four.
TEST(Pour, CountsACrossheadInTheColumnThatItComesTo) {
    std::vector<Slot> slots = column({.slots = 3, .chars = 6});
    for (const Slot& slot : column({.slots = 4, .chars = 3, .column = 1})) slots.push_back(slot);
    for (const Slot& slot : column({.slots = 8, .chars = 3, .column = 2})) slots.push_back(slot);
    const Poured poured = pour(text_of("## 一二三四五六\n七八九十"), {}, slots, kPlain);
    ASSERT_EQ(set_lines(poured), 4);
    EXPECT_EQ(poured.lines[0].slot, 7u);
    EXPECT_EQ(poured.lines[1].slot, 8u);
    EXPECT_EQ(poured.lines[2].slot, 10u);
}

TEST(Pour, NeverLeavesACrossheadAtAColumnsFoot) {
    const Poured poured = pour(text_of("一二三四五\n## 插题\n一二三四五六七八九十"), {}, columns(2, 4, 5), kPlain);
    EXPECT_EQ(poured.lines[1].slot, 4u);  // 1 line + 2 of the crosshead would leave one line under it
}

TEST(Pour, SetsAnEndCreditOnTheLastLineWhenItFits) {
    const Poured poured = pour(text_of("一二三\n-- （记）"), {}, column({.slots = 2, .chars = 8}), kPlain);
    ASSERT_EQ(set_lines(poured), 2);
    EXPECT_EQ(poured.lines[1].slot, 0u);
    EXPECT_TRUE(poured.complete);
}

TEST(Pour, SetsAnEndCreditOnALineOfItsOwnWhenItDoesNot) {
    const Poured poured = pour(text_of("一二三四五六\n-- （记者）"), {}, column({.slots = 2, .chars = 8}), kPlain);
    ASSERT_EQ(set_lines(poured), 2);
    EXPECT_EQ(poured.lines[1].slot, 1u);
}

TEST(Balance, SharesTheWhiteEvenlyLastColumnsFirst) {
    // Ten lines in three columns of five: 4, 3, 3.
    const Balanced balanced = pour_balanced(squares(50), {}, columns(3, 5, 5), kPlain);
    std::vector<int> set(3, 0);
    for (const PouredLine& line : balanced.poured.lines)
        ++set[static_cast<std::size_t>(balanced.slots[line.slot].column)];
    EXPECT_THAT(set, testing::ElementsAre(4, 3, 3));
}

TEST(Balance, KeepsATextThatOversetsAsItIs) {
    const Balanced balanced = pour_balanced(squares(50), {}, columns(1, 5, 5), kPlain);
    EXPECT_EQ(balanced.poured.lines.size(), 5u);
    EXPECT_FALSE(balanced.poured.complete);
}

TEST(Balance, LevelsTheFeetOfAnLShape) {
    std::vector<Slot> slots = column({.slots = 6, .chars = 5});
    const std::vector<Slot> shorter = column({.slots = 4, .chars = 5, .column = 1});
    slots.insert(slots.end(), shorter.begin(), shorter.end());
    EXPECT_EQ(trim_feet(slots, 2).size(), 8u);
    EXPECT_EQ(trim_feet(slots, 2)[3].line, 4);  // the long column gives both: its foot was the lowest
    EXPECT_EQ(trim_feet(slots, 2)[4].column, 1);
}

const LineGrid kGrid{Length(), {kCell, kLeading}, 20};

TEST(Runaround, DropsSlotsUnderAPictureOfTheirWidth) {
    const std::vector<Slot> slots = column({.slots = 5, .chars = 10});
    const Rect picture{Length(), kLeading, kCell * 10, kLeading * 2};
    EXPECT_EQ(slots_around(slots, std::span(&picture, 1), kGrid, kCell).size(), 3u);
}

TEST(Runaround, NarrowsSlotsBesideAPictureToWholeCells) {
    const std::vector<Slot> slots = column({.slots = 1, .chars = 20});
    const Rect picture{kCell * 12, Length(), kCell * 8, kLeading};
    const auto free = slots_around(slots, std::span(&picture, 1), kGrid, kCell);
    ASSERT_EQ(free.size(), 1u);
    EXPECT_EQ(free[0].measure, kCell * 11);  // 12 less a gutter of one
    EXPECT_EQ(free[0].x, Length());
}

TEST(Runaround, TakesTheWiderSide) {
    const std::vector<Slot> slots = column({.slots = 1, .chars = 20});
    const Rect picture{kCell * 3, Length(), kCell * 4, kLeading};
    const auto free = slots_around(slots, std::span(&picture, 1), kGrid, kCell);
    ASSERT_EQ(free.size(), 1u);
    EXPECT_EQ(free[0].x, kCell * 8);
    EXPECT_EQ(free[0].measure, kCell * 12);
}

}  // namespace
}  // namespace banxin::test
