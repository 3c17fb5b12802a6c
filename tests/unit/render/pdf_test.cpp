#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "outside_tool.h"
#include "sample_document.h"
#include "whole_picture.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Bytes pdf_of(const Document& document, const std::vector<std::size_t>& pages = {}) {
    return render_pdf(document, prepare_fonts(document, installed_fonts()), pages).value();
}

int count_of(const std::string& needle, const std::string& hay) {
    int count = 0;
    for (std::size_t at = hay.find(needle); at != std::string::npos; at = hay.find(needle, at + 1)) ++count;
    return count;
}

void expect_sound(const Bytes& pdf) {
    const ToolAnswer answer = ask_tool("qpdf --check FILE", pdf);
    EXPECT_EQ(answer.exit_code, 0) << answer.output;
    EXPECT_THAT(answer.output, Not(HasSubstr("WARNING")));
}

PageLink link_to(int page) {
    return {{10_pt, 40_pt, 60_pt, 12_pt}, PageNumber{page}, {20_pt, 100_pt}};
}

SharedBytes small_photo() {
    return made_jpeg(16, 16, JCS_RGB, [](int x, int y) {
        return std::vector<unsigned char>{static_cast<unsigned char>(16 * x), static_cast<unsigned char>(16 * y), 80};
    });
}

constexpr Rect kFrame = {20_pt, 120_pt, 80_pt, 80_pt};
constexpr Size kPhoto = {16_pt, 16_pt};

TEST(RenderPdf, IsAsLargeAsTheTrimAndHasAllPages) {
    const Bytes pdf = pdf_of(document_of({small_page(1, {}), small_page(2, {})}));
    EXPECT_THAT(pdf, HasSubstr("/MediaBox [ 0 0 200 300 ]"));
    EXPECT_THAT(pdf, HasSubstr("/Count 2"));
    expect_sound(pdf);
}

TEST(RenderPdf, HasOnlyThePagesAskedFor) {
    const Document document = document_of({small_page(1, {}), small_page(2, {}), small_page(3, {})});
    EXPECT_THAT(pdf_of(document, {2}), HasSubstr("/Count 1"));
}

// 月 and 一 share their glyphs with radicals of lower code points; the text must not.
TEST(RenderPdf, TextIsExtractedAsItWasWritten) {
    const std::string text = "十一月人口与土地下转▶3版";
    const Bytes pdf = pdf_of(document_of({small_page(1, {set_text({0_pt, 50_pt}, text)})}));
    EXPECT_THAT(ask_tool("pdftotext -raw FILE -", pdf).output, HasSubstr(text));
}

// One under the other, 12 pt apart: without the cluster they were read as four lines.
TEST(RenderPdf, AnUprightRunOfOneClusterIsExtractedWhole) {
    GlyphRun run = set_text({100_pt, 50_pt}, "下转三版");
    run.setting = GlyphSetting::upright;
    for (PlacedGlyph& glyph : run.glyphs) std::swap(glyph.dx, glyph.dy);
    run.clusters = {{12, 4}};
    EXPECT_EQ(ask_tool("pdftotext -raw FILE -", pdf_of(document_of({small_page(1, {run})}))).output, "下转三版\n\f");
}

TEST(RenderPdf, ASidewaysRunIsExtractedAsItReads) {
    GlyphRun run = set_text({100_pt, 50_pt}, "Banxin");
    run.setting = GlyphSetting::sideways;
    for (PlacedGlyph& glyph : run.glyphs) std::swap(glyph.dx, glyph.dy);
    EXPECT_EQ(ask_tool("pdftotext -raw FILE -", pdf_of(document_of({small_page(1, {run})}))).output, "Banxin\n\f");
}

TEST(RenderPdf, AReadingIsDrawnButNotExtracted) {
    GlyphRun reading = set_text({10_pt, 40_pt}, "yàn");
    reading.role = MarkRole::ruby;
    const Bytes pdf = pdf_of(document_of({small_page(1, {set_text({10_pt, 50_pt}, "雁汐河"), reading})}));
    EXPECT_EQ(ask_tool("pdftotext -raw FILE -", pdf).output, "雁汐河\n\f");
    EXPECT_THAT(pdf, HasSubstr("/FontFile3"));
}

TEST(RenderPdf, ARunWhoseClustersDoNotAddUpIsStillShown) {
    GlyphRun run = set_text({10_pt, 50_pt}, "版心");
    run.clusters.pop_back();
    const Bytes pdf = pdf_of(document_of({small_page(1, {run, set_text({10_pt, 80_pt}, "报头")})}));
    EXPECT_THAT(pdf, HasSubstr("/FontFile3"));
    expect_sound(pdf);
}

TEST(RenderPdf, EmbedsAFaceOnceForAllPagesAndSizes) {
    GlyphRun large = set_text({10_pt, 90_pt}, "头条");
    large.size = 24_pt;
    const Bytes pdf = pdf_of(document_of({small_page(1, {set_text({10_pt, 50_pt}, "正文")}), small_page(2, {large})}));
    EXPECT_EQ(count_of("/FontFile3", pdf), 1);
}

TEST(RenderPdf, AJpegGoesInByteForByteAndOnce) {
    const SharedBytes photo = small_photo();
    const PlacedImage image = whole_picture(kFrame, ImageFormat::jpeg, kPhoto, photo);
    PlacedImage cropped = image;
    cropped.crop_width = 8;
    const Bytes pdf = pdf_of(document_of({small_page(1, {image}), small_page(2, {cropped})}));
    EXPECT_EQ(count_of(std::string(photo->begin(), photo->end()), pdf), 1);
    EXPECT_EQ(count_of("/Subtype /Image", pdf), 1);
    EXPECT_THAT(pdf, Not(HasSubstr("/Interpolate true")));
    expect_sound(pdf);
}

TEST(RenderPdf, NoMarkNeedsAlpha) {
    const auto clear = [](int x, int) { return x < 8 ? 0u : 0xFFFF0000u; };
    const PlacedImage cut_out = whole_picture(kFrame, ImageFormat::png, kPhoto, made_png(16, 16, clear));
    const Bytes pdf =
        pdf_of(document_of({small_page(1, {cut_out, FilledRect{MarkRole::rule, kFrame, {InkName{"red"}, 20}}})}));
    EXPECT_THAT(pdf, Not(HasSubstr("/SMask")));
    EXPECT_THAT(pdf, Not(HasSubstr("/ca 0")));
}

TEST(RenderPdf, ACmykJpegIsEmbeddedAsRgb) {
    const SharedBytes inks = made_jpeg(16, 16, JCS_CMYK, [](int, int) {
        return std::vector<unsigned char>{0, 128, 255, 255};
    });
    const Bytes pdf = pdf_of(document_of({small_page(1, {whole_picture(kFrame, ImageFormat::jpeg, kPhoto, inks)})}));
    EXPECT_THAT(pdf, Not(HasSubstr("/DeviceCMYK")));
    EXPECT_EQ(count_of("/Subtype /Image", pdf), 1);
}

TEST(RenderPdf, AnUnreadablePictureFailsNothing) {
    const auto noise = std::make_shared<const std::vector<unsigned char>>(100, static_cast<unsigned char>('?'));
    const Bytes pdf = pdf_of(document_of({small_page(1, {whole_picture(kFrame, ImageFormat::jpeg, kPhoto, noise)})}));
    EXPECT_THAT(pdf, Not(HasSubstr("/Subtype /Image")));
    expect_sound(pdf);
}

TEST(RenderPdf, LinksGoToBothSidesAndTheFileIsSound) {
    const GlyphRun text = set_text({10_pt, 50_pt}, "下转");
    const Bytes pdf = pdf_of(document_of(
        {small_page(1, {text, link_to(3)}), small_page(2, {text}), small_page(3, {text, link_to(1), link_to(3)})}));
    EXPECT_EQ(count_of("/Subtype /Link", pdf), 3);
    EXPECT_EQ(count_of("/Dest (page-1-20-100)", pdf), 1);
    EXPECT_EQ(count_of("/Dest (page-3-20-100)", pdf), 2);
    EXPECT_EQ(count_of("\n   (page-1-20-100) [", pdf), 1);
    EXPECT_EQ(count_of("\n   (page-3-20-100) [", pdf), 1);
    expect_sound(pdf);
}

TEST(RenderPdf, ALinkToAPageLeftOutIsLeftOut) {
    const Bytes pdf = pdf_of(document_of({small_page(1, {link_to(2)}), small_page(2, {})}), {0});
    EXPECT_THAT(pdf, Not(HasSubstr("/Link")));
    expect_sound(pdf);
}

TEST(RenderPdf, NamesItselfAfterTheEditionAndNeverAsksTheClock) {
    Document document = document_of({small_page(1, {})});
    const Bytes dated = pdf_of(document);
    EXPECT_THAT(dated, HasSubstr("/Creator (Banxin)"));
    EXPECT_THAT(dated, HasSubstr("/CreationDate (D:20261123000000+08')"));
    EXPECT_THAT(dated, HasSubstr("/ModDate (D:20261123000000+08')"));
    document.facts.date.clear();
    EXPECT_THAT(pdf_of(document), HasSubstr("/CreationDate (D:19700101000000+00')"));
}

TEST(RenderPdf, HasAnOutlineAndPageLabels) {
    DisplayList page = small_page(1, {});
    page.outline = {{"海堤加固工程提前完工", PageNumber{1}, {10_pt, 20_pt}}, {"另版", PageNumber{9}, {}}};
    const Bytes pdf = pdf_of(document_of({page}));
    EXPECT_THAT(pdf, HasSubstr("/Outlines"));
    EXPECT_EQ(count_of("/Title", pdf), 2);  // The document's and the entry's.
    EXPECT_THAT(pdf, HasSubstr("/PageLabels"));
    expect_sound(pdf);
}

TEST(RenderPdf, SameInputSameBytes) {
    const PlacedImage image = whole_picture(kFrame, ImageFormat::jpeg, kPhoto, small_photo());
    const Document document =
        document_of({small_page(1, {set_text({10_pt, 50_pt}, "版心"), image, link_to(2)}), small_page(2, {})});
    EXPECT_EQ(pdf_of(document), pdf_of(document));
    const RenderFonts fonts = prepare_fonts(document, installed_fonts());
    const Bytes first = render_pdf(document, fonts, {}).value();
    EXPECT_EQ(render_pdf(document, fonts, {}).value(), first);  // The second finds its glyphs loaded.
}

}  // namespace
}  // namespace banxin
