#include "fill/text/cut_to_fit.h"

#include <gtest/gtest.h>

#include "support/squares.h"

namespace banxin {
namespace {

using test::column;
using test::kCell;

std::string squares(int count) {
    std::string words;
    for (int i = 0; i < count; ++i) words += "字";
    return words;
}

int to_cut(const ShapedText& text, std::span<const Slot> slots) {
    const Poured poured = pour(text, {}, slots, {});
    return characters_to_cut({text, {}, poured.next, slots}, {});
}

// Eleven characters after the indent and thirteen: thirteen are left over.
TEST(CutToFit, IsWhatStandsBehindTheLastLine) {
    EXPECT_EQ(to_cut(test::text_of(squares(37), kCell * 2), column({.slots = 2, .chars = 13})), 13);
}

// Behind two full lines there is no cell for the end mark, which may not start a third.
TEST(CutToFit, LeavesRoomForTheEndMark) {
    ShapedText text = test::text_of(squares(37) + "■", kCell * 2);
    text.units.back().characters = 0;
    text.units[36].break_after = BreakChance::forbidden;
    EXPECT_EQ(to_cut(text, column({.slots = 2, .chars = 13})), 14);
}

TEST(CutToFit, ACrossheadThatWentOverGoesToo) {
    const ShapedText text = test::text_of(squares(11) + "\n## 灯下\n" + squares(24), kCell * 2);
    EXPECT_EQ(to_cut(text, column({.slots = 3, .chars = 13})), 26);
}

// It takes its two lines in a column that has no more than them: there is no better place.
TEST(CutToFit, ACrossheadStaysWhereThePourSetIt) {
    const ShapedText text = test::text_of("## 灯下\n" + squares(24), kCell * 2);
    EXPECT_EQ(to_cut(text, column({.slots = 3, .chars = 13})), 13);
    EXPECT_EQ(to_cut(text, column({.slots = 2, .chars = 13})), 24);
}

// The line ends with fer-; what stays must not.
TEST(CutToFit, NoWordIsCutInTwo) {
    ShapedText text = test::text_of(squares(9) + "ferry" + squares(9), kCell * 2);
    const std::vector<Slot> slots = column({.slots = 1, .chars = 13});
    EXPECT_EQ(characters_to_cut({text, {}, {0, 12}, slots}, {}), 5 + 9);
}

TEST(CutToFit, WithoutASlotAllOfItGoes) {
    EXPECT_EQ(characters_to_cut({test::text_of(squares(24)), {}, {}, {}}, {}), 24);
}

}  // namespace
}  // namespace banxin
