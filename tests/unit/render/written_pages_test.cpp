#include "render/written_pages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sample_document.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;

Bytes pdf_of(const DisplayList& page) {
    const Document document = document_of({page});
    return render_pdf(document, prepare_fonts(document, installed_fonts()), {}).value();
}

DisplayList page_with(const std::string& text) {
    return small_page(1, {set_text({10_pt, 50_pt}, text)});
}

/// What is said when `wanted` should be in a PDF that comes `step` bytes at a time.
std::string verdict(const DisplayList& wanted, const Bytes& pdf, std::size_t step = 4096, int links = 0) {
    WrittenPages written;
    for (std::size_t at = 0; at < pdf.size(); at += step) written.take(std::string_view(pdf).substr(at, step));
    written.end_page(wanted, links);
    const auto whole = written.verdict();
    if (whole) return "";
    EXPECT_EQ(whole.error().kind, FailureKind::world);
    EXPECT_EQ(whole.error().diagnostics.front().code, "page-not-whole");
    return whole.error().diagnostics.front().message.english();
}

TEST(WrittenPages, AreWholeHoweverTheBytesCome) {
    const DisplayList page = page_with("下转▶3版 “Banxin” 37%");
    const Bytes pdf = pdf_of(page);
    for (const std::size_t step : {1U, 7U, 100'000U}) EXPECT_EQ(verdict(page, pdf, step), "");
}

TEST(WrittenPages, LackACharacterThatIsNotInTheFile) {
    EXPECT_EQ(verdict(page_with("潮水回落"), pdf_of(page_with("潮水落"))),
              "1 character: `回` did not come into the PDF");
    EXPECT_EQ(verdict(page_with("落落"), pdf_of(page_with("落"))), "1 character: `落` did not come into the PDF");
    EXPECT_EQ(verdict(page_with("a37"), pdf_of(page_with("37"))), "1 character: `a` did not come into the PDF");
}

TEST(WrittenPages, NameTheFirstOfMany) {
    EXPECT_EQ(verdict(page_with("一二三四五六七八九十百千万"), pdf_of(page_with("口"))),
              "13 characters: `一七万三九二五八六十千四…` did not come into the PDF");
}

// Readings have no text; their glyphs are counted.
TEST(WrittenPages, LackAGlyphThatShowsNoText) {
    GlyphRun reading = set_text({10_pt, 40_pt}, "yan");
    reading.role = MarkRole::ruby;
    const GlyphRun base = set_text({10_pt, 50_pt}, "雁");
    const DisplayList both = small_page(1, {base, reading});
    EXPECT_EQ(verdict(both, pdf_of(both)), "");
    EXPECT_EQ(verdict(both, pdf_of(small_page(1, {base}))), "3 of 4 glyphs did not come into the PDF");
}

TEST(WrittenPages, LackALink) {
    DisplayList page = page_with("下转3版");
    page.marks.push_back(PageLink{{10_pt, 40_pt, 60_pt, 12_pt}, PageNumber{1}, {20_pt, 100_pt}});
    EXPECT_EQ(verdict(page, pdf_of(page), 4096, 1), "");
    EXPECT_EQ(verdict(page, pdf_of(page_with("下转3版")), 4096, 1), "1 link did not come into the PDF");
}

TEST(WrittenPages, OfABrokenFileLackEverything) {
    const DisplayList page = page_with("潮水");
    Bytes pdf = pdf_of(page);
    const std::size_t stream = pdf.find("stream\n") + 7;
    for (std::size_t i = 0; i < 8; ++i) pdf[stream + i] = 'x';
    EXPECT_THAT(verdict(page, pdf), HasSubstr("2 characters"));
    EXPECT_THAT(verdict(page, pdf.substr(0, stream + 20)), HasSubstr("2 characters"));
}

}  // namespace
}  // namespace banxin
