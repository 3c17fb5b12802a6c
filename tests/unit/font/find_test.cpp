#include <gmock/gmock.h>

#include "fonts_here.h"

namespace banxin {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(FindFont, OpensTheFamilyAskedFor) {
    FontLibrary library;
    const auto found = library.find(kSong);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->as_asked);
    EXPECT_EQ(found->family, "Noto Serif CJK SC");
}

TEST(FindFont, KnowsAFamilyByItsChineseName) {
    FontLibrary library;
    const auto found = library.find({"霞鹜文楷", 400, "zh-Hans"});
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->as_asked);
    EXPECT_EQ(found->family, "LXGW WenKai");
}

TEST(FindFont, TheSameRequestGivesTheSameFace) {
    FontLibrary library;
    const FaceId first = song(library);
    library.find({"LXGW WenKai", 400, "zh-Hans"});
    EXPECT_EQ(song(library), first);
}

TEST(FindFont, TwoLibrariesNumberTheirFacesAlike) {
    FontLibrary one;
    FontLibrary other;
    for (const char* family : {"Noto Sans CJK SC", "No Such Family", "LXGW WenKai"}) {
        EXPECT_EQ(one.find({family})->face, other.find({family})->face) << family;
    }
}

TEST(FindFont, WeightsAreFacesOfTheirOwn) {
    FontLibrary library;
    EXPECT_NE(library.find({"Noto Serif CJK SC", 900})->face, library.find({"Noto Serif CJK SC", 400})->face);
}

// WenKai comes in 300, 400 and 700: 900 wants it bold, 100 wants it light.
TEST(FindFont, TheNearestWeightAnswers) {
    FontLibrary library;
    EXPECT_EQ(library.find({"LXGW WenKai", 900})->face, library.find({"LXGW WenKai", 700})->face);
    EXPECT_EQ(library.find({"LXGW WenKai", 100})->face, library.find({"LXGW WenKai", 300})->face);
    EXPECT_TRUE(library.find({"LXGW WenKai", 900})->as_asked);
}

TEST(FindFont, AMissingFamilyFallsBackAndSaysSo) {
    FontLibrary library;
    const auto found = library.find({"No Such Family", 400, "zh-Hans"});
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->as_asked);
    EXPECT_TRUE(library.has_glyph(found->face, U'国'));
}

TEST(FindFont, AMissingSongOrHeiIsReplacedByItsLike) {
    FontLibrary library;
    EXPECT_EQ(library.find({"方正新书宋"})->family, "Noto Serif CJK SC");
    EXPECT_EQ(library.find({"SimHei"})->family, "Noto Sans CJK SC");
    EXPECT_EQ(library.find({"FZKai-Z03"})->family, "LXGW WenKai");
}

TEST(FindFont, AStandInSpeaksTheLanguage) {
    FontLibrary library;
    EXPECT_EQ(library.find({"Missing Mincho", 400, "ja"})->family, "Noto Serif CJK JP");
    EXPECT_EQ(library.find({"Missing Batang", 400, "ko"})->family, "Noto Serif CJK KR");
    EXPECT_EQ(library.find({"Missing Ming", 400, "zh-Hant"})->family, "Noto Serif CJK TC");
    EXPECT_EQ(library.find({"Missing Ming", 400, "zh-HK"})->family, "Noto Serif CJK HK");
}

TEST(FindFont, AFamilyNamedWithoutRegionGetsTheFaceOfTheLanguage) {
    FontLibrary library;
    const auto found = library.find({"Noto Serif CJK", 400, "zh-Hant"});
    EXPECT_TRUE(found->as_asked);
    EXPECT_EQ(found->family, "Noto Serif CJK TC");
}

TEST(FindFont, AnOwnFileThatIsNoFontIsNamed) {
    FontLibrary library({"no/such/file.otf", __FILE__});
    EXPECT_THAT(library.unreadable_files(), ElementsAre("no/such/file.otf", __FILE__));
    EXPECT_THAT(FontLibrary().unreadable_files(), IsEmpty());
}

TEST(FindFont, AnOwnFileStandsInBeforeTheSystems) {
    FontLibrary library({"/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf"});
    EXPECT_EQ(library.find({"SimHei"})->family, "LXGW WenKai");
}

}  // namespace
}  // namespace banxin
