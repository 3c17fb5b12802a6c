#include <gmock/gmock.h>

#include "fonts_here.h"

namespace banxin {
namespace {

using namespace testing;

std::uint32_t glyph_of(const FontLibrary& library, std::string_view character, FaceId face) {
    return library.shape(at_9pt(character, face)).front().glyph;
}

TEST(Metrics, AHanFaceStandsInItsEm) {
    FontLibrary library;
    const FaceMetrics metrics = library.metrics(song(library));
    EXPECT_EQ(metrics.ascent, 880);
    EXPECT_EQ(metrics.descent, -120);
}

// DejaVu has 2048 units to the em: an ascent of 1556 of them is 760 thousandths.
TEST(Metrics, AreInThousandthsWhateverTheUnits) {
    FontLibrary library;
    const FaceMetrics metrics = library.metrics(library.find({"DejaVu Serif", 400, "en"})->face);
    EXPECT_EQ(metrics.ascent, 760);
    EXPECT_EQ(metrics.descent, -240);
}

// The capital H of DejaVu is 1493 units high, and its OS/2 table does not tell: 729.
TEST(Metrics, AnUntoldCapHeightIsMeasured) {
    FontLibrary library;
    EXPECT_EQ(library.metrics(library.find({"DejaVu Serif", 400, "en"})->face).cap_height, 729);
}

TEST(Metrics, NotoHasHalfWidthFormsAndWenKaiHasNone) {
    FontLibrary library;
    EXPECT_TRUE(library.metrics(song(library)).has_halt);
    EXPECT_FALSE(library.metrics(library.find({"LXGW WenKai"})->face).has_halt);
}

TEST(Ink, AnOpeningBracketIsInkedInItsRightHalf) {
    FontLibrary library;
    const FaceId face = song(library);
    const auto ink = library.ink(face, glyph_of(library, "「", face));
    ASSERT_TRUE(ink);
    EXPECT_GE(ink->left, 500);
    EXPECT_LE(ink->right, 1000);
    EXPECT_LT(ink->bottom, ink->top);
}

TEST(Ink, ASpaceHasNone) {
    FontLibrary library;
    const FaceId face = song(library);
    EXPECT_FALSE(library.ink(face, glyph_of(library, " ", face)));
}

}  // namespace
}  // namespace banxin
