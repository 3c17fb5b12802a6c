#include "font/whole_font.h"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

using namespace std::string_literals;

/// A font of one table of so many bytes behind its head.
std::string font_of(int promised, int there) {
    return "\0\1\0\0\0\1\0\0\0\0\0\0"s + "glyf\0\0\0\0\0\0\0\x1C\0\0\0"s + static_cast<char>(promised) +
           std::string(static_cast<std::size_t>(there), 'x');
}

TEST(WholeFont, HasEveryTableThatItsHeadPromises) {
    EXPECT_TRUE(is_whole_font(font_of(5, 5)));
    EXPECT_TRUE(is_whole_font(font_of(5, 6)));
    EXPECT_FALSE(is_whole_font(font_of(5, 4)));
}

TEST(WholeFont, BreaksOffInsideItsHead) {
    EXPECT_FALSE(is_whole_font(font_of(5, 0).substr(0, 20)));
    EXPECT_FALSE(is_whole_font("\0\1\0\0"s + std::string(2, '\xFF')));
}

TEST(WholeFont, OfACollectionEveryFaceIsLookedAt) {
    const std::string collection = "ttcf\0\1\0\0\0\0\0\2\0\0\0\x14\0\0\0\x14"s;
    const std::string face = "OTTO\0\1\0\0\0\0\0\0"s + "CFF \0\0\0\0\0\0\0\x30\0\0\0\1"s;
    EXPECT_TRUE(is_whole_font(collection + face + "x"));
    EXPECT_FALSE(is_whole_font(collection + face));
    EXPECT_FALSE(is_whole_font("ttcf\0\1\0\0\xFF\xFF\xFF\xFF"s));
}

TEST(WholeFont, WhatIsNoSuchFontIsLeftToOthers) {
    EXPECT_TRUE(is_whole_font("wOF2"));
    EXPECT_TRUE(is_whole_font(""));
}

}  // namespace
}  // namespace banxin
