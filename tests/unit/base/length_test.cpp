#include "base/length.h"

#include <gtest/gtest.h>

#include "base/geometry.h"

namespace banxin {
namespace {

TEST(Length, UnitsAreExact) {
    EXPECT_EQ(1_pt, Length::emu(12'700));
    EXPECT_EQ(1_mm, 4_q);
    EXPECT_EQ(127_mm, 360_pt);
}

TEST(Length, DividedByALengthIsACount) {
    EXPECT_EQ(100_pt / 9_pt, 11);
    EXPECT_EQ(100_pt % 9_pt, 1_pt);
}

TEST(CountToCover, RoundsUp) {
    EXPECT_EQ(count_to_cover(18_pt, 9_pt), 2);
    EXPECT_EQ(count_to_cover(19_pt, 9_pt), 3);
    EXPECT_EQ(count_to_cover(Length(), 9_pt), 0);
    EXPECT_EQ(count_to_cover(-5_pt, 9_pt), 0);
}

TEST(Scaled, RoundsHalvesAwayFromZero) {
    EXPECT_EQ(scaled(Length::emu(5), 1, 2), Length::emu(3));
    EXPECT_EQ(scaled(Length::emu(-5), 1, 2), Length::emu(-3));
    EXPECT_EQ(scaled(Length::emu(4), 1, 3), Length::emu(1));
}

TEST(Em, BecomesALengthWithASize) {
    EXPECT_EQ((Em{1500}.of(9_pt)), Length::emu(171'450));
}

TEST(Rect, TouchingIsNoOverlap) {
    const Rect left{0_pt, 0_pt, 10_pt, 10_pt};
    EXPECT_FALSE(left.overlaps({10_pt, 0_pt, 5_pt, 5_pt}));
    EXPECT_TRUE(left.overlaps({9_pt, 9_pt, 5_pt, 5_pt}));
}

}  // namespace
}  // namespace banxin
