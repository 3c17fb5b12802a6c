#include <gmock/gmock.h>

#include "fonts_here.h"

namespace banxin {
namespace {

using namespace testing;

TEST(Fallback, ACharacterOfNoScriptHasNone) {
    FontLibrary library;
    EXPECT_FALSE(library.fallback(U'\U0010FFFF', song(library), "zh-Hans"));
}

TEST(Fallback, ItsFaceHasTheCharacterThatThePreferredLacks) {
    FontLibrary library;
    const FaceId latin = library.find({"DejaVu Serif", 400, "en"})->face;
    ASSERT_FALSE(library.has_glyph(latin, U'国'));
    const auto face = library.fallback(U'国', latin, "zh-Hans");
    ASSERT_TRUE(face);
    EXPECT_TRUE(library.has_glyph(*face, U'国'));
    EXPECT_EQ(library.family(*face), "Noto Serif CJK SC");
}

TEST(Fallback, KeepsTheKindAndTheWeight) {
    FontLibrary library;
    const FaceId latin = library.find({"DejaVu Sans", 700, "en"})->face;
    EXPECT_EQ(library.fallback(U'国', latin, "ja"), library.find({"Noto Sans CJK JP", 700, "ja"})->face);
}

TEST(Fallback, TheSameCharacterGetsTheSameFace) {
    FontLibrary library;
    const FaceId latin = library.find({"DejaVu Serif", 400, "en"})->face;
    EXPECT_EQ(library.fallback(U'国', latin, "zh-Hans"), library.fallback(U'国', latin, "zh-Hans"));
}

}  // namespace
}  // namespace banxin
