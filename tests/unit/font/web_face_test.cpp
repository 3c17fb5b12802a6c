#include "font/web_face.h"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <gmock/gmock.h>

#include <algorithm>

#include "font/font_program.h"
#include "fonts_here.h"

namespace banxin {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::StartsWith;

constexpr char32_t kPrivate = 0xF0000;

WebFace web_face(const FontLibrary& library, FaceId face) {
    auto opened = WebFace::open(library.file(face));
    EXPECT_TRUE(opened.has_value());
    return std::move(*opened);
}

std::uint32_t glyph_of(const FontLibrary& library, const RunRequest& run) {
    return library.shape(run).front().glyph;
}

/// The glyph of a program that a reader finds by a code, in the first of its maps or in the last.
unsigned first_map(const FontProgram& program, char32_t code) {
    FT_Set_Charmap(program.ft_face(), program.ft_face()->charmaps[0]);
    return FT_Get_Char_Index(program.ft_face(), code);
}

unsigned last_map(const FontProgram& program, char32_t code) {
    FT_Set_Charmap(program.ft_face(), program.ft_face()->charmaps[program.ft_face()->num_charmaps - 1]);
    return FT_Get_Char_Index(program.ft_face(), code);
}

// 国 and 人 are neighbours nowhere: two stretches, found in both maps.
TEST(WebFace, APartFindsItsGlyphsByTheirCharacters) {
    FontLibrary library;
    const WebFace face = web_face(library, song(library));
    const std::vector<std::uint32_t> glyphs{glyph_of(library, at_9pt("国", song(library))),
                                            glyph_of(library, at_9pt("人", song(library)))};
    const std::vector<unsigned char> bytes = face.part(glyphs);
    const FontProgram program(bytes);
    ASSERT_NE(program.ft_face(), nullptr);
    ASSERT_EQ(program.ft_face()->num_charmaps, 2);
    EXPECT_EQ(program.ft_face()->num_glyphs, 3);
    const SubsetFont numbered = library.subset(song(library), glyphs);
    EXPECT_EQ(first_map(program, U'国'), numbered.numbers[glyphs[0]]);
    EXPECT_EQ(first_map(program, U'人'), numbered.numbers[glyphs[1]]);
    EXPECT_EQ(last_map(program, U'国'), numbered.numbers[glyphs[0]]);
    EXPECT_EQ(last_map(program, U'人'), numbered.numbers[glyphs[1]]);
    EXPECT_EQ(last_map(program, U'中'), 0u);
}

TEST(WebFace, AFormThatNoCharacterMeansHasAPrivateCode) {
    FontLibrary library;
    const WebFace face = web_face(library, song(library));
    RunRequest figure = at_9pt("7", song(library));
    const std::uint32_t usual = glyph_of(library, figure);
    figure.forms = GlyphForms::half_width;
    const std::uint32_t narrow = glyph_of(library, figure);
    ASSERT_NE(usual, narrow);
    EXPECT_EQ(face.code(usual), U'7');
    EXPECT_EQ(face.code(narrow), kPrivate + narrow);
    const std::vector<unsigned char> part = face.part(std::vector{narrow});
    EXPECT_EQ(last_map(FontProgram(part), kPrivate + narrow), 1u);
}

// Noto's glyph of 一 is that of the radical ⼀ (U+2F00), too, which comes first.
TEST(WebFace, AGlyphIsTheCharacterThatTextIsWrittenIn) {
    FontLibrary library;
    const WebFace face = web_face(library, song(library));
    const std::uint32_t one = glyph_of(library, at_9pt("一", song(library)));
    ASSERT_EQ(one, glyph_of(library, at_9pt("⼀", song(library))));
    EXPECT_EQ(face.code(one), U'一');
}

TEST(WebFace, WhatJoinsItsNeighbourHasAPrivateCode) {
    FontLibrary library;
    const WebFace face = web_face(library, song(library));
    const std::uint32_t voiced = glyph_of(library, at_9pt("\u3099", song(library)));  // ゙
    EXPECT_EQ(face.code(voiced), kPrivate + voiced);
}

TEST(WebFace, LettersFiguresAndBlanksAreThemselves) {
    FontLibrary library;
    const WebFace face = web_face(library, song(library));
    for (const char* text : {"a", "7", " ", "　", "。", "が", "한", "·", "%"}) {
        const std::uint32_t glyph = glyph_of(library, at_9pt(text, song(library)));
        EXPECT_LT(face.code(glyph), kPrivate) << text;
    }
}

TEST(WebFace, ThereAreCodesForTheLastGlyphsOfALargeFace) {
    FontLibrary library;
    const WebFace face = web_face(library, song(library));
    EXPECT_EQ(face.code(0xFFFD), 0xFFFFDu);
    EXPECT_EQ(face.code(0xFFFE), 0x100000u);
    EXPECT_EQ(face.code(0xFFFF), 0x100001u);
}

TEST(WebFace, IsCalledTheSameInEveryRunAndOtherwiseThanOthers) {
    FontLibrary library;
    const FaceId hei = library.find({"Noto Sans CJK SC"})->face;
    const FaceId tall = library.find({"Noto Sans CJK TC"})->face;  // In the same file.
    EXPECT_EQ(web_face(library, hei).name(), web_face(library, hei).name());
    EXPECT_NE(web_face(library, hei).name(), web_face(library, tall).name());
    EXPECT_THAT(web_face(library, hei).name(), StartsWith("NotoSansCJKsc-Regular-"));
}

TEST(WebFace, ATrueTypeFaceIsCutAlike) {
    FontLibrary library;
    const FaceId kai = library.find({"LXGW WenKai"})->face;
    const std::uint32_t country = glyph_of(library, at_9pt("国", kai));
    const std::vector<unsigned char> part = web_face(library, kai).part(std::vector{country});
    const FontProgram program(part);
    ASSERT_NE(program.ft_face(), nullptr);
    EXPECT_EQ(first_map(program, U'国'), 1u);
    EXPECT_EQ(last_map(program, U'国'), 1u);
}

TEST(WebFace, TheSameGlyphsGiveTheSameBytes) {
    FontLibrary library;
    const std::vector<std::uint32_t> glyphs{glyph_of(library, at_9pt("国", song(library)))};
    EXPECT_EQ(web_face(library, song(library)).part(glyphs), web_face(library, song(library)).part(glyphs));
}

TEST(WebFace, AFileWithoutAFaceOpensNothing) {
    EXPECT_FALSE(WebFace::open({"/dev/null", 0}).has_value());
    EXPECT_FALSE(WebFace::open({"/no/such/file", 0}).has_value());
}

}  // namespace
}  // namespace banxin
