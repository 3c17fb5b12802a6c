#include "render/screen_colours.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

const std::vector<ScreenInk> kInks = {{InkName{"red"}, 0xFF3300}};

TEST(ScreenColour, ATintThinsTheInkOnWhitePaper) {
    const Rgb solid = screen_colour({InkName{"red"}, 100}, kInks);
    EXPECT_DOUBLE_EQ(solid.red, 1);
    EXPECT_DOUBLE_EQ(solid.green, 0.2);
    EXPECT_DOUBLE_EQ(solid.blue, 0);
    const Rgb half = screen_colour({InkName{"red"}, 50}, kInks);
    EXPECT_DOUBLE_EQ(half.red, 1);
    EXPECT_DOUBLE_EQ(half.green, 0.6);
    EXPECT_DOUBLE_EQ(half.blue, 0.5);
}

TEST(ScreenColour, AnUnknownInkIsBlackAndPaperIsWhite) {
    EXPECT_DOUBLE_EQ(screen_colour({InkName{"gold"}, 100}, kInks).red, 0);
    EXPECT_DOUBLE_EQ(screen_colour({InkName{"paper"}, 100}, kInks).red, 1);
}

}  // namespace
}  // namespace banxin
