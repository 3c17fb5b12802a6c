#include "base/millimetres.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

// 18 000 EMU are half a millimetre.
TEST(Millimetres, AreRoundedToTheNearest) {
    EXPECT_EQ(whole_millimetres(275_mm), 275);
    EXPECT_EQ(whole_millimetres(3_mm + Length::emu(17'999)), 3);
    EXPECT_EQ(whole_millimetres(3_mm + Length::emu(18'000)), 4);
    EXPECT_EQ(whole_millimetres(-3_mm - Length::emu(18'000)), -4);
}

}  // namespace
}  // namespace banxin
