// After an error Cairo draws nothing more and says nothing: a page must come whole or not at all.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "render/pdf_pages.h"
#include "sample_document.h"
#include "whole_picture.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;

VectorArt art(ArtFormat format, const std::string& bytes) {
    VectorArt art;
    art.area = art.whole = {20_pt, 20_pt, 80_pt, 80_pt};
    art.format = format;
    art.path = "ads/endless";
    art.bytes = std::make_shared<const std::vector<unsigned char>>(bytes.begin(), bytes.end());
    return art;
}

// A hundred thousand million dashes.
const std::string kEndless =
    "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='80'>"
    "<path d='M0 0 L1e9 1e9' stroke='#000' stroke-dasharray='0.01'/></svg>";

template <typename T>
Diagnostic first_of(const Result<T>& result) {
    return result ? Diagnostic{} : result.error().diagnostics.front();
}

TEST(Undrawn, ArtThatCairoGivesUpOnIsNamedWithItsPage) {
    const Document document =
        document_of({small_page(1, {}), small_page(2, {FilledRect{}, art(ArtFormat::svg, kEndless)})});
    const Diagnostic found = first_of(render_pdf(document, no_fonts(), {}));
    EXPECT_EQ(found.code, "picture-not-drawn");
    EXPECT_EQ(found.spot.file, "ads/endless");
    EXPECT_THAT(found.message.english(), HasSubstr("on page A02"));
}

// A Type 3 font whose matrix has no inverse: what is wrong shows when the font is written, at the end of the file.
std::string pdf_with_flat_font() {
    return "%PDF-1.4\n"
           "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
           "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 80 80] /Contents 4 0 R "
           "/Resources << /Font << /F 5 0 R >> >> >>\nendobj\n"
           "4 0 obj\n<< /Length 38 >>\nstream\nBT /F 12 Tf 10 10 Td (aaaaaaaaa) Tj ET\nendstream\nendobj\n"
           "5 0 obj\n<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [0 0 0 0 0 0] "
           "/FirstChar 97 /LastChar 97 /Widths [1] /Encoding << /Type /Encoding /Differences [97 /a] >> "
           "/CharProcs << /a 6 0 R >> >>\nendobj\n"
           "6 0 obj\n<< /Length 21 >>\nstream\n1 0 d0 0 0 1 1 re f  \nendstream\nendobj\n"
           "trailer\n<< /Root 1 0 R /Size 7 >>\n";
}

TEST(Undrawn, AFontOfNoSizeInAnAdvertisementIsNamed) {
    const Document document = document_of({small_page(1, {art(ArtFormat::pdf, pdf_with_flat_font())})});
    for (const Diagnostic& found :
         {first_of(render_pdf(document, no_fonts(), {})), first_of(render_svg(document, no_fonts(), 0)),
          first_of(render_png(document, no_fonts(), 0, 72))}) {
        EXPECT_EQ(found.code, "picture-not-drawn");
        EXPECT_EQ(found.spot.file, "ads/endless");
    }
}

TEST(Undrawn, TheOtherPagesCanBeMade) {
    const Document document =
        document_of({small_page(1, {}), small_page(2, {art(ArtFormat::pdf, pdf_with_flat_font())}), small_page(3, {})});
    EXPECT_FALSE(render_pdf(document, no_fonts(), {}));
    EXPECT_TRUE(render_pdf(document, no_fonts(), {0, 2}));
}

// 300 pt are 50 000 pixels at 12 000 dpi.
TEST(Undrawn, APageOfMorePixelsThanABitmapHasIsRefusedWithTheMostThatItCouldHave) {
    const Diagnostic found = first_of(render_png(document_of({small_page(1, {})}), no_fonts(), 0, 12'000));
    EXPECT_EQ(found.code, "page-too-large");
    EXPECT_THAT(found.message.english(), HasSubstr("33333 × 50000 pixels"));
    EXPECT_EQ(found.hint.english(), "ask for 2939 dpi at most");
}

// 200 × 300 pt are 8 333 × 12 500 pixels at 3 000 dpi: 104 million.
TEST(Undrawn, APageOfAHundredMillionPixelsIsRefused) {
    const Document document = document_of({small_page(1, {})});
    EXPECT_EQ(first_of(render_png(document, no_fonts(), 0, 3000)).code, "page-too-large");
    EXPECT_TRUE(render_png(document, no_fonts(), 0, 600));
}

TEST(PdfPages, AreCountedAtTheEndOfTheFile) {
    EXPECT_EQ(pages_in("<< /Type /Pages\n   /Kids [ 4 0 R 9 0 R ]\n   /Count 2\n>>\nstartxref\n77\n%%EOF\n"), 2u);
    EXPECT_EQ(pages_in("<< /Type /Pages\n   /Kids [ 4 0 R 9 0 R ]\n   /Count 2\n>>\nstartxr"), std::nullopt);
    EXPECT_EQ(pages_in("%%EOF\n"), std::nullopt);
}

TEST(WritePdf, ASinkThatTakesNoMoreStopsIt) {
    std::size_t taken = 0;
    const ByteSink full = [&](std::string_view bytes) -> Result<void> {
        taken += bytes.size();
        return fail_world("out/edition.pdf", verbatim("cannot be written: no space"));
    };
    const auto written = write_pdf(document_of({small_page(1, {}), small_page(2, {})}), no_fonts(), {}, full);
    EXPECT_EQ(first_of(written).spot.file, "out/edition.pdf");
    EXPECT_LT(taken, 10'000u);
}

TEST(WritePdf, GivesTheBytesOfTheWholeFileBitByBit) {
    const Document document = document_of({small_page(1, {FilledRect{}}), small_page(2, {})});
    std::string bytes;
    int bits = 0;
    const ByteSink sink = [&](std::string_view more) -> Result<void> {
        bytes += more;
        ++bits;
        return {};
    };
    ASSERT_TRUE(write_pdf(document, no_fonts(), {}, sink));
    EXPECT_GT(bits, 1);
    EXPECT_EQ(bytes, render_pdf(document, no_fonts(), {}).value());
}

}  // namespace
}  // namespace banxin
