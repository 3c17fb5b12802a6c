#include <gmock/gmock.h>

#include "fonts_here.h"

namespace banxin {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Shape, AHanCharacterIsExactlyOneEmWide) {
    FontLibrary library;
    const auto glyphs = library.shape(at_9pt("国", song(library)));
    ASSERT_EQ(glyphs.size(), 1u);
    EXPECT_EQ(glyphs[0].advance, Length::emu(114'300));
}

TEST(Shape, AThousandCharactersAreAThousandEms) {
    FontLibrary library;
    std::string text;
    for (int i = 0; i < 1000; ++i) text += "国";
    EXPECT_EQ(width(library.shape(at_9pt(text, song(library)))), Length::pt(9000));
}

// chws and halt would set these two marks in one and a half em.
TEST(Shape, NeighbouringMarksKeepTheirEms) {
    FontLibrary library;
    EXPECT_EQ(width(library.shape(at_9pt("。」", song(library)))), Length::pt(18));
}

TEST(Shape, EveryHanCharacterIsAClusterOfItsOwn) {
    FontLibrary library;
    EXPECT_THAT(clusters(library.shape(at_9pt("中国，人", song(library)))), ElementsAre(0, 3, 6, 9));
}

TEST(Shape, ALigatureIsOneClusterOfBothLetters) {
    FontLibrary library;
    RunRequest run = at_9pt("fin", song(library));
    run.script = RunScript::latin;
    EXPECT_THAT(clusters(library.shape(run)), ElementsAre(0, 2));
}

TEST(Shape, AFaceWithoutTheLigatureKeepsBothLetters) {
    FontLibrary library;
    RunRequest run = at_9pt("fin", library.find({"LXGW WenKai"})->face);
    run.script = RunScript::latin;
    EXPECT_THAT(clusters(library.shape(run)), ElementsAre(0, 1, 2));
}

TEST(Shape, OnlyLatinIsJoinedAndKerned) {
    FontLibrary library;
    RunRequest latin = at_9pt("AV", song(library));
    RunRequest other = latin;
    latin.script = RunScript::latin;
    other.script = RunScript::other;
    EXPECT_LT(width(library.shape(latin)), width(library.shape(other)));
}

// 骨 turns its inner corner left in the mainland and right in Japan: one face, two glyphs.
TEST(Shape, TheLanguagePicksTheRegionalForm) {
    FontLibrary library;
    RunRequest mainland = at_9pt("骨", song(library));
    RunRequest japan = mainland;
    japan.language = "ja";
    EXPECT_NE(library.shape(mainland)[0].glyph, library.shape(japan)[0].glyph);
}

TEST(Shape, AVariationSelectorStaysWithItsCharacter) {
    FontLibrary library;
    const FaceId mincho = library.find({"Noto Serif CJK JP", 400, "ja"})->face;
    EXPECT_THAT(clusters(library.shape(at_9pt("葛\U000E0101飾", mincho))), ElementsAre(0, 7));
}

TEST(Shape, AMissingCharacterIsGlyphZero) {
    FontLibrary library;
    const FaceId latin = library.find({"DejaVu Serif", 400, "en"})->face;
    EXPECT_EQ(library.shape(at_9pt("国", latin))[0].glyph, 0u);
}

TEST(Shape, NothingIsNoGlyphs) {
    FontLibrary library;
    EXPECT_THAT(library.shape(at_9pt("", song(library))), IsEmpty());
}

TEST(Shape, TheSizeOfOneRunDoesNotStickToTheNext) {
    FontLibrary library;
    RunRequest head = at_9pt("国", song(library));
    head.size = Length::pt(42);
    EXPECT_EQ(width(library.shape(head)), Length::pt(42));
    EXPECT_EQ(width(library.shape(at_9pt("国", head.face))), Length::pt(9));
}

}  // namespace
}  // namespace banxin
