#include "compose/text/type_line.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

class TypeLineTest : public testing::Test {
  protected:
    TypeLineTest() {
        Paper paper;
        paper.fonts = {{FontRole{"song"}, {"Noto Serif CJK SC", 400}}};
        type_case_ = open_type_case(paper, library_).value();
    }

    FontLibrary library_;
    TypeCase type_case_;
    TextStyle style_{FontRole{"song"}, 8_pt, InkName{"black"}, Align::left, {}};
};

TEST_F(TypeLineTest, StandsInItsOwnSizeWhereThereIsRoom) {
    const TypeLine line = set_type_within("潮水涨落", style_, 32_pt, type_case_);
    EXPECT_EQ(line.width(), 32_pt);
    EXPECT_EQ(line.size(), 8_pt);
    EXPECT_FALSE(line.shrunk());
    EXPECT_FALSE(line.over);
}

// Four characters in 31 pt: 7.75 pt is the largest quarter point.
TEST_F(TypeLineTest, TakesTheLargestQuarterPointThatFitsAndSaysSo) {
    const TypeLine line = set_type_within("潮水涨落", style_, 31_pt, type_case_);
    EXPECT_EQ(line.size(), Length::emu(Length::kPerPoint * 31 / 4));
    EXPECT_EQ(line.asked, 8_pt);
    EXPECT_TRUE(line.shrunk());
    EXPECT_FALSE(line.over);
}

// A quarter point is the least; four characters take a whole one.
TEST_F(TypeLineTest, IsOverWhereNoSizeFits) {
    EXPECT_FALSE(set_type_within("潮水涨落", style_, 1_pt, type_case_).over);
    const TypeLine line = set_type_within("潮水涨落", style_, Length::emu(Length::kPerPoint / 2), type_case_);
    EXPECT_TRUE(line.over);
    EXPECT_EQ(line.size(), Length::emu(Length::kPerPoint / 4));
}

TEST_F(TypeLineTest, NoWordsAreNeitherShrunkNorOver) {
    const TypeLine line = set_type_within("", style_, Length(), type_case_);
    EXPECT_FALSE(line.shrunk());
    EXPECT_FALSE(line.over);
}

}  // namespace
}  // namespace banxin
