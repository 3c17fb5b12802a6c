#include "render/shown_text.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

ShownText shown_by(std::string_view contents) {
    ShownText shown;
    read_contents(contents, shown);
    return shown;
}

TEST(ShownText, IsReadFontByFont) {
    const ShownText shown = shown_by("BT /f-0-0 1 Tf <0001>Tj [<00\n02>-504<0003>]TJ /f-1-0 1 Tf (ab)Tj ET");
    EXPECT_EQ(shown.fonts.at("f-0-0").read, std::string("\0\1\0\2\0\3", 6));
    EXPECT_EQ(shown.fonts.at("f-1-0").read, "ab");
    EXPECT_TRUE(shown.spelt.empty());
}

TEST(ShownText, LiteralStringsHaveEscapesAndParentheses) {
    EXPECT_EQ(shown_by(R"(/f-0-0 1 Tf (a\(b\\\101\n(c)d\7)Tj)").fonts.at("f-0-0").read, "a(b\\A\n(c)d\7");
    EXPECT_EQ(shown_by("/f-0-0 1 Tf (never ends").fonts.at("f-0-0").read, "never ends");
}

TEST(ShownText, WhatASpanSpellsStandsForItsGlyphs) {
    const ShownText shown = shown_by(
        "/f-0-0 1 Tf /Document << /MCID 0 >> BDC <01>Tj /Span << /ActualText <feff6c50d83ddc1f> >> BDC <0203>Tj EMC "
        "<04>Tj EMC <05>Tj");
    EXPECT_EQ(shown.spelt, u"\u6C50\U0001F41F");
    EXPECT_EQ(shown.fonts.at("f-0-0").read, "\1\4\5");
    EXPECT_EQ(shown.fonts.at("f-0-0").spelt_over, "\2\3");
}

TEST(ShownText, WithoutAFontNothingIsShown) {
    EXPECT_TRUE(shown_by("BT <0001>Tj (ab)Tj ET").fonts.empty());
}

TEST(ShownText, OtherStringsOfDictionariesAreNotShown) {
    const ShownText shown = shown_by("/f-0-0 1 Tf /Span << /Lang (zh) /E <feff0041> >> BDC <01>Tj EMC");
    EXPECT_EQ(shown.fonts.at("f-0-0").read, "\1");
    EXPECT_TRUE(shown.spelt.empty());
}

}  // namespace
}  // namespace banxin
