#include "fill/picture/qr_code.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(QrCode, IsTheSmallestThatHoldsTheText) {
    EXPECT_EQ(encode_qr("https://a.example")->modules, 25);
    EXPECT_EQ(encode_qr("1")->modules, 21);
}

// A finder's outer ring is seven dark modules, the white inside its corner at 1,1.
TEST(QrCode, StartsWithAFinder) {
    const QrCode code = *encode_qr("1");
    for (int i = 0; i < 7; ++i) EXPECT_TRUE(code.dark[static_cast<std::size_t>(i)]);
    EXPECT_FALSE(code.dark[7]);
    EXPECT_FALSE(code.dark[21 + 1]);
    EXPECT_EQ(code.dark.size(), 441u);
}

TEST(QrCode, RefusesWhatNoCodeHolds) {
    EXPECT_FALSE(encode_qr(std::string(3000, 'a')));
}

}  // namespace
}  // namespace banxin
