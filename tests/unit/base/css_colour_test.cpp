#include "base/css_colour.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

unsigned rgb_of(std::string_view text) {
    const auto colour = css_colour_at(text);
    return colour ? colour->rgb : 0xBADBADBA;
}

TEST(CssColourAt, ReadsHexadecimalWithAndWithoutOpacity) {
    EXPECT_EQ(rgb_of("#abc"), 0xAABBCCu);
    EXPECT_EQ(rgb_of("#aabbccff"), 0xAABBCCu);
    EXPECT_EQ(rgb_of("#abcf"), 0xAABBCCu);
    EXPECT_TRUE(css_colour_at("#aabbccff")->is_opaque);
    EXPECT_FALSE(css_colour_at("#aabbcc80")->is_opaque);
    EXPECT_FALSE(css_colour_at("#12345"));
}

TEST(CssColourAt, ReadsFunctionsOfRedGreenAndBlue) {
    EXPECT_EQ(rgb_of("rgb(255, 0, 16)"), 0xFF0010u);
    EXPECT_EQ(rgb_of("rgb(199.6 22.4 29.5)"), 0xC8161Eu);  // rounded, not cut
    EXPECT_EQ(rgb_of("RGB(100%,0%,50%)"), 0xFF0080u);
    EXPECT_EQ(rgb_of("rgba(199,22,29,1)"), 0xC7161Du);
    EXPECT_EQ(rgb_of("rgb(300, -5, 0)"), 0xFF0000u);
    EXPECT_FALSE(css_colour_at("rgba(0,0,0,.5)")->is_opaque);
    EXPECT_FALSE(css_colour_at("rgb(0 0 0 / 40%)")->is_opaque);
    EXPECT_TRUE(css_colour_at("rgb(0 0 0 / 100%)")->is_opaque);
}

// By hand: hsl(120, 100 %, 25 %) has green = 2 × 0.25 = 0.5 of 255, and nothing of the others.
TEST(CssColourAt, ReadsHueSaturationAndLightness) {
    EXPECT_EQ(rgb_of("hsl(0, 100%, 50%)"), 0xFF0000u);
    EXPECT_EQ(rgb_of("hsl(120,100%,25%)"), 0x008000u);
    EXPECT_EQ(rgb_of("hsl(240deg 100% 50%)"), 0x0000FFu);
    EXPECT_EQ(rgb_of("hsla(-120, 100%, 50%, 1)"), 0x0000FFu);
    EXPECT_EQ(rgb_of("hsl(0.5turn, 100%, 50%)"), 0x00FFFFu);
    EXPECT_EQ(rgb_of("hsl(30, 0%, 100%)"), 0xFFFFFFu);
}

TEST(CssColourAt, TakesTheBytesOfTheColourAlone) {
    EXPECT_EQ(css_colour_at("#c7161d;stroke:red")->length, 7u);
    EXPECT_EQ(css_colour_at("hsl(0, 0%, 0%) url")->length, 14u);
    EXPECT_EQ(css_colour_at("teal'/>")->length, 4u);
    EXPECT_FALSE(css_colour_at("none"));
    EXPECT_FALSE(css_colour_at("url(#red)"));
    EXPECT_FALSE(css_colour_at("rgb(1, 2"));
}

}  // namespace
}  // namespace banxin
