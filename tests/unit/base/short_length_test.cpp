#include "base/short_length.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

static_assert(sizeof(ShortLength) * 2 == sizeof(Length));

TEST(ShortLength, IsAsExactAsALength) {
    const ShortLength third(Length::pt(9) / 8);  // 14 287 EMU and a half: whole ones stay
    EXPECT_EQ(third.in_emu(), 14'287);
    EXPECT_EQ(third + third, Length::emu(28'574));
    EXPECT_EQ(third + Length::pt(1), Length::emu(26'987));
    EXPECT_EQ(third - third * 2, -third);
}

TEST(ShortLength, TakesALengthAndGivesOne) {
    ShortLength width;
    width = Length::pt(9);
    width += Length::pt(1);
    width -= Length::pt(4);
    EXPECT_EQ(Length(width), Length::pt(6));
    EXPECT_LT(width, Length::pt(7));
    EXPECT_EQ(width / 4, Length::emu(19'050));
}

// 59 metres are 2 124 000 000 EMU, 60 are 2 160 000 000.
TEST(ShortLength, IsAtMostFiftyNineMetres) {
    EXPECT_EQ(ShortLength(Length::mm(59'000)).in_emu(), 2'124'000'000);
    EXPECT_EQ(ShortLength(Length::mm(60'000)).in_emu(), 2'147'483'647);
    EXPECT_EQ(ShortLength(-Length::mm(60'000)).in_emu(), -2'147'483'647);
}

}  // namespace
}  // namespace banxin
