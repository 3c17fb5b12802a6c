#include "base/unicode.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(Utf8, GoesToCharactersAndBack) {
    const std::string text = "aé版𠮷";
    EXPECT_EQ(to_utf32(text), U"aé版𠮷");
    EXPECT_EQ(to_utf8(to_utf32(text)), text);
}

TEST(Utf8, EveryIllFormedByteBecomesAReplacement) {
    EXPECT_EQ(to_utf32("a\xFF\xE7\x89"
                       "b"),
              U"a\uFFFD\uFFFD\uFFFDb");
}

// Overlong slash, a surrogate, beyond U+10FFFF, and a character cut short.
TEST(Utf8, WhatLooksLikeUtf8ButIsNotIsInvalid) {
    for (const char* text : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE7\x89"})
        EXPECT_FALSE(is_valid_utf8(text));
    EXPECT_TRUE(is_valid_utf8("版心 𠮷"));
    EXPECT_TRUE(is_valid_utf8(""));
}

TEST(Utf8, ASurrogateCannotBeWritten) {
    std::string out;
    append_utf8(out, 0xD800);
    EXPECT_EQ(out, "\uFFFD");
}

TEST(HanLike, CharactersWithACellOfTheirOwn) {
    for (const char32_t c : std::u32string(U"版〇々あアㄅ한Ａ９𠮷"))
        EXPECT_TRUE(is_han_like(c)) << static_cast<unsigned>(c);
}

TEST(HanLike, LatinDigitsAndPunctuationAreNot) {
    for (const char32_t c : std::u32string(U"aé9，。“”… ")) EXPECT_FALSE(is_han_like(c)) << static_cast<unsigned>(c);
}

TEST(Hangul, SyllablesAndJamoOnly) {
    EXPECT_TRUE(is_hangul(U'한'));
    EXPECT_TRUE(is_hangul(U'ㅎ'));
    EXPECT_FALSE(is_hangul(U'漢'));
}

TEST(DisplayWidth, WideCharactersTakeTwoColumns) {
    EXPECT_EQ(display_width("ab"), 2);
    EXPECT_EQ(display_width("版心"), 4);
    EXPECT_EQ(display_width("，。"), 4);
    EXPECT_EQ(display_width("한a"), 3);
}

TEST(DisplayWidth, MarksTakeNone) {
    EXPECT_EQ(display_width("e\u0301"), 1);
}

TEST(CountCharacters, SpacesDoNotCount) {
    EXPECT_EQ(count_characters("本报 讯　（AI）\n"), 7);
    EXPECT_EQ(count_characters(""), 0);
}

}  // namespace
}  // namespace banxin
