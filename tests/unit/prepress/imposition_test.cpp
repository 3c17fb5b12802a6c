#include "prepress/proof/imposition.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include "render/render.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// A PDF of bare pages of 100 × 150 mm.
std::string pages(int count) {
    Document document;
    for (int number = 1; number <= count; ++number) {
        DisplayList page;
        page.page = {number};
        page.trim = {100_mm, 150_mm};
        page.marks.emplace_back(FilledRect{MarkRole::rule, {10_mm, 10_mm, 10_mm, 1_mm}, {}});
        document.pages.push_back(page);
    }
    return render_pdf(document, {}, {}).value();
}

struct Sheet {
    long width = 0;  ///< mm
    long height = 0;
    std::string content;
};

std::vector<Sheet> sheets_of(const Result<std::string>& pdf) {
    QPDF file;
    file.processMemoryFile("sheets", pdf->data(), pdf->size());
    std::vector<Sheet> sheets;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages()) {
        const auto box = page.getMediaBox().getArrayAsRectangle();
        const auto content = page.getObjectHandle().getKey("/Contents").getStreamData();
        sheets.push_back({std::lround(box.urx / 72 * 25.4),
                          std::lround(box.ury / 72 * 25.4),
                          {reinterpret_cast<const char*>(content->getBuffer()), content->getSize()}});
    }
    return sheets;
}

std::vector<long> widths(const std::vector<Sheet>& sheets) {
    std::vector<long> out;
    for (const Sheet& sheet : sheets) out.push_back(sheet.width);
    return out;
}

TEST(OnA4, PutsEveryPageOnASheetOfItsOwn) {
    const auto sheets = sheets_of(on_a4(pages(2)));
    ASSERT_EQ(sheets.size(), 2u);
    EXPECT_EQ(sheets.front().width, 210);
    EXPECT_EQ(sheets.front().height, 297);
}

// 200 of 210 mm are left between the margins, but only 287 of 297: the height of 150 mm decides.
TEST(OnA4, MakesThePageAsLargeAsTheMarginsAllow) {
    EXPECT_THAT(sheets_of(on_a4(pages(1))).front().content, HasSubstr("q 1.91333 0 0 1.91333"));
}

TEST(AsSpreads, PutsOddPagesOnTheRightOfEvenOnes) {
    const auto sheets = sheets_of(as_spreads(pages(4), {{{1}}, {{2}}, {{3}}, {{4}}}, BoundEdge::left));
    EXPECT_THAT(widths(sheets), ElementsAre(200, 200, 200));
    EXPECT_THAT(sheets[0].content, HasSubstr("283.465 0.000 cm /Page0"));
    EXPECT_THAT(sheets[1].content, HasSubstr("1.00000 0.000 0.000 cm /Page0"));
    EXPECT_THAT(sheets[1].content, HasSubstr("283.465 0.000 cm /Page1"));
    EXPECT_THAT(sheets[2].content, HasSubstr("1.00000 0.000 0.000 cm /Page0"));
}

// Page 1 stands on the left half, page 3 on the left of page 2, page 4 on the right half.
TEST(AsSpreads, PutsOddPagesOnTheLeftOfAPaperBoundAtTheRight) {
    const auto sheets = sheets_of(as_spreads(pages(4), {{{1}}, {{2}}, {{3}}, {{4}}}, BoundEdge::right));
    ASSERT_EQ(sheets.size(), 3u);
    EXPECT_THAT(sheets[0].content, HasSubstr("1.00000 0.000 0.000 cm /Page0"));
    EXPECT_THAT(sheets[1].content, HasSubstr("1.00000 0.000 0.000 cm /Page0"));
    EXPECT_THAT(sheets[1].content, HasSubstr("283.465 0.000 cm /Page1"));
    EXPECT_THAT(sheets[2].content, HasSubstr("283.465 0.000 cm /Page0"));
}

TEST(AsSpreads, GivesASpreadASheetOfItsOwn) {
    EXPECT_THAT(widths(sheets_of(as_spreads(pages(3), {{{1}}, {{2}, true}, {{4}}}, BoundEdge::left))),
                ElementsAre(200, 100, 200));
}

TEST(AsSpreads, LeavesTheOtherHalfBareWhereAPageIsMissing) {
    EXPECT_EQ(sheets_of(as_spreads(pages(2), {{{2}}, {{5}}}, BoundEdge::left)).size(), 2u);
}

TEST(AsSpreads, IsTheSameBytesEveryTime) {
    const std::vector<OpenPage> three{{{1}}, {{2}}, {{3}}};
    EXPECT_TRUE(*as_spreads(pages(3), three, BoundEdge::left) == *as_spreads(pages(3), three, BoundEdge::left));
}

TEST(Imposition, FailsOnWhatIsNoPdf) {
    EXPECT_FALSE(on_a4("no pdf"));
}

}  // namespace
}  // namespace banxin
