// What a content stream paints, found without painting: sizes, places, inks, widths.
#include "prepress/inside/content_walk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/prepress/made_pdf.h"

namespace banxin {
namespace {

using Kind = InsideMark::Kind;

/// On a page of 100 × 50 pt, from its upper left corner.
std::vector<InsideMark> marks_in(const std::string& content, const std::string& resources = {}) {
    const std::string bytes = made_pdf(content, "/Resources << " + resources + " >>");
    QPDF pdf;
    pdf.processMemoryFile("art", bytes.data(), bytes.size());
    return marks_inside(QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle(), {1, 0, 0, -1, 0, 50});
}

const std::string kFont =
    "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Song /FirstChar 65 /LastChar 66 /Widths [600 400] >> "
    ">>";

TEST(ContentWalk, FindsAnAreaInItsInk) {
    const auto marks = marks_in("0.4 0.3 0.3 1 k 10 20 30 5 re f");
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_EQ(marks[0].kind, Kind::area);
    EXPECT_DOUBLE_EQ(marks[0].box.left, 10);
    EXPECT_DOUBLE_EQ(marks[0].box.top, 25);
    EXPECT_DOUBLE_EQ(marks[0].box.bottom, 30);
    EXPECT_NEAR(total_of(marks[0].ink), 2, 1e-9);
    EXPECT_EQ(words_for_ink(marks[0].ink).english(), "C 40 M 30 Y 30 K 100");
}

TEST(ContentWalk, FindsTypeInTheSizeThatItComesOutIn) {
    const auto marks = marks_in("2 0 0 2 0 0 cm BT /F 4 Tf 10 10 Td (AB) Tj ET", kFont);
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_EQ(marks[0].kind, Kind::type);
    EXPECT_NEAR(marks[0].size, 8, 1e-9);
    EXPECT_EQ(marks[0].name, "Song");
    EXPECT_NEAR(marks[0].box.left, 20, 1e-9);
    EXPECT_NEAR(marks[0].box.right, 28, 1e-9);  // an em of 8 pt in all
    EXPECT_FALSE(marks[0].lacks_glyph);
}

TEST(ContentWalk, FindsCharactersWithoutAShape) {
    EXPECT_TRUE(marks_in("BT /F 9 Tf (AZ) Tj ET", kFont)[0].lacks_glyph);
}

TEST(ContentWalk, LeavesOutTypeThatIsNotPainted) {
    EXPECT_THAT(marks_in("BT 3 Tr /F 9 Tf (A) Tj ET", kFont), testing::IsEmpty());
}

TEST(ContentWalk, FindsRulesByTheirWidthOnPaper) {
    const auto marks = marks_in("0.5 0 0 0.5 0 0 cm 0.3 w 0 0 m 50 0 l S 0 w 0 9 m 50 9 l S 0 20 90 0.2 re f");
    ASSERT_EQ(marks.size(), 3u);
    EXPECT_EQ(marks[0].kind, Kind::rule);
    EXPECT_NEAR(marks[0].size, 0.15, 1e-9);
    EXPECT_DOUBLE_EQ(marks[1].size, 0);
    EXPECT_EQ(marks[2].kind, Kind::rule);
    EXPECT_NEAR(marks[2].size, 0.1, 1e-9);
}

TEST(ContentWalk, KnowsWhatIsCutOff) {
    EXPECT_THAT(marks_in("0 0 10 10 re W n 20 20 5 5 re f"), testing::IsEmpty());
    EXPECT_EQ(marks_in("q 0 0 10 10 re W n Q 20 20 5 5 re f").size(), 1u);
}

TEST(ContentWalk, KnowsSpotsAndOverprint) {
    const auto marks =
        marks_in("/S cs 0.5 scn /Over gs 0 0 9 9 re f",
                 "/ColorSpace << /S [/Separation /Gold /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 "
                 "[0 0 1 0] /N 1 >>] >> /ExtGState << /Over << /OP true /OPM 1 >> >>");
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_EQ(words_for_ink(marks[0].ink).english(), "Gold 50");
    EXPECT_TRUE(marks[0].overprints);
    EXPECT_TRUE(marks[0].spares_zeros);
}

TEST(ContentWalk, TakesTheMostOfARunOfColours) {
    const auto marks =
        marks_in("/Run sh",
                 "/Shading << /Run << /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [0 0 9 9] /Function "
                 "<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0.1] /C1 [1 1 1 0] /N 1 >> >> >>");
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_NEAR(total_of(marks[0].ink), 3, 1e-9);
}

TEST(ContentWalk, DoesNotKnowColoursOfAScreen) {
    EXPECT_FALSE(marks_in("1 0 0 rg 0 0 9 9 re f")[0].ink.is_known);
}

TEST(ContentWalk, FindsInlineImages) {
    const auto marks = marks_in("q 20 0 0 10 5 5 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \xFF EI Q");
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_EQ(marks[0].kind, Kind::image);
    EXPECT_DOUBLE_EQ(marks[0].box.width(), 20);
}

}  // namespace
}  // namespace banxin
