#include "compose/lines/block_sums.h"

#include <gtest/gtest.h>

#include "compose/lines/shares.h"
#include "support/squares.h"

namespace banxin::test {
namespace {

// 一二，三四 is four cells, the comma's core and its blank.
TEST(BlockSums, TellTheWidthsOfAnyStretch) {
    const ShapedText text = text_of("一二，三四");
    const BlockSums sums(text, text.blocks.front(), 0);
    EXPECT_EQ(sums.natural_width({0, 5}), kCell * 5);
    EXPECT_EQ(sums.least_width({0, 5}), kCell * 9 / 2);
    EXPECT_EQ(sums.natural_width({1, 3}), kCell * 3 / 2);
    EXPECT_EQ(sums.han({1, 4}), 2u);
}

TEST(BlockSums, FindTheGapThatMovesInsideALine) {
    const ShapedText text = text_of("一二，三四");
    const BlockSums sums(text, text.blocks.front(), 0);
    ASSERT_EQ(sums.moving({1, 5}).size(), 1u);
    EXPECT_EQ(sums.moving({1, 5}).front().unit, 2u);
    EXPECT_TRUE(sums.moving({0, 3}).empty());
}

// Two runs: 二三 between the brackets, and 四 behind them.
TEST(BlockSums, KeepHanOfOnePhaseTogether) {
    const ShapedText text = text_of("一（二三）四");
    const BlockSums sums(text, text.blocks.front(), 0);
    const auto runs = sums.han_runs({2, 6});
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_EQ(runs[0].first, 2u);
    EXPECT_EQ(runs[0].end, 4u);
    EXPECT_EQ(runs[1].first, 5u);
}

TEST(Shares, AreThoseOfScaledLengths) {
    for (const std::int64_t width : {1, 7, 114'300, 114'299}) {
        for (const std::int64_t places : {1, 2, 3, 11}) {
            Shares shares(Length::emu(width), places);
            for (std::int64_t place = 0; place <= places; ++place) {
                EXPECT_EQ(shares.until(place), scaled(Length::emu(width), place, places))
                    << width << " over " << places;
            }
        }
    }
}

}  // namespace
}  // namespace banxin::test
