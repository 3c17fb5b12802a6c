// Advertisements with one fault each, and what a look inside says of them.
#include "prepress/inside/look_inside.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "prepress/inside/undrawn_svg.h"
#include "unit/prepress/made_pdf.h"

namespace banxin {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using Codes = std::set<std::string>;

const Rect kPlace{20_pt, 30_pt, 100_pt, 50_pt};

std::vector<PreflightFinding> found_in(const std::string& content, const std::string& resources = {}) {
    const PreflightLimits limits;
    const VectorArt art = pdf_art(made_pdf(content, "/Resources << " + resources + " >>"), kPlace);
    return look_inside(art, FrameId{"below"}, {limits, 220, {300_pt, 300_pt}, {}});
}

Codes codes_in(const std::string& content, const std::string& resources = {}) {
    Codes codes;
    for (const PreflightFinding& finding : found_in(content, resources)) codes.insert(finding.id);
    return codes;
}

const std::string kFont =
    "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Song /FirstChar 65 /LastChar 66 /Widths [600 400] >> >>";

TEST(LookInside, HasNothingToSayOfASoundAdvertisement) {
    EXPECT_EQ(codes_in("0 0 0 1 k 0 0 50 20 re f BT /F 9 Tf 10 30 Td (AB) Tj ET 0 0 0 1 K 1 w 0 40 m 90 40 l S", kFont),
              Codes{});
}

TEST(LookInside, FindsTooMuchInk) {
    EXPECT_EQ(codes_in("1 0.6 0.4 0.3 k 0 0 9 9 re f"), Codes{"too-much-ink"});
}

TEST(LookInside, FindsSmallAndRichType) {
    EXPECT_EQ(codes_in("0 0 0 1 k BT /F 4.5 Tf (AB) Tj ET", kFont), Codes{"type-too-small"});
    EXPECT_EQ(codes_in("0.4 0.3 0.3 1 k BT /F 9 Tf (AB) Tj ET", kFont), Codes{"type-rich-black"});
    EXPECT_EQ(codes_in("0 1 1 0 k BT /F 9 Tf (AB) Tj ET", kFont), Codes{"type-in-many-inks"});
    EXPECT_EQ(codes_in("0 0 0 1 k BT /F 9 Tf (AZ) Tj ET", kFont), Codes{"missing-glyph"});
}

TEST(LookInside, FindsSmallReversedType) {
    const std::string ground = "0 0 0 1 k 0 0 100 50 re f ";
    EXPECT_EQ(codes_in(ground + "0 0 0 0 k BT /F 7 Tf 9 9 Td (AB) Tj ET", kFont), Codes{"reversed-type-small"});
    EXPECT_EQ(codes_in("0 0 0 0.3 k 0 0 100 50 re f 0 g 1 g BT /F 12 Tf 9 9 Td (AB) Tj ET", kFont),
              Codes{"reversed-ground-light"});
    EXPECT_EQ(codes_in("1 g BT /F 12 Tf 9 9 Td (AB) Tj ET", kFont), Codes{"type-invisible"});
}

TEST(LookInside, FindsHairlinesAndLightTints) {
    EXPECT_EQ(codes_in("0 w 0 9 m 90 9 l S"), Codes{"rule-too-thin"});
    EXPECT_EQ(codes_in("0 0 0 0.4 K 0.4 w 0 9 m 90 9 l S"), Codes{"rule-too-thin"});
    EXPECT_EQ(codes_in("0 0.02 0 0 k 0 0 9 9 re f"), Codes{"tint-too-light"});
}

// Programs that leave out `fill="none"` fill a line before they draw it.
TEST(LookInside, LetsALineBeFilledBeforeItIsDrawn) {
    EXPECT_EQ(codes_in("0 0 0 1 k 0 9 m 90 9 l f 1 w 0 9 m 90 9 l S"), Codes{});
    EXPECT_EQ(codes_in("0 0 0 1 k 0 9 m 90 9 l f"), Codes{"rule-too-thin"});
}

// A band ten times as long as it is deep is a ground for white type, where it is deeper than a rule.
TEST(LookInside, TakesADeepBandForAGround) {
    EXPECT_EQ(codes_in("0 0 0 1 k 0 9 100 9 re f 1 g BT /F 9 Tf 9 11 Td (AB) Tj ET", kFont), Codes{});
}

TEST(LookInside, FindsWhiteThatWouldVanish) {
    const std::string over = "/ExtGState << /Over << /OP true /op true /OPM 1 >> >>";
    EXPECT_EQ(codes_in("/Over gs 0 0 0 0 k 0 0 9 9 re f", over), Codes{"white-overprint"});
    EXPECT_EQ(codes_in("/Over gs 1 g 0 0 9 9 re f", over), Codes{});  // grey leaves nothing alone
}

// 160 % overprints 100 %: each keeps the limit of 220 %, both together do not.
TEST(LookInside, AddsUpAreasThatOverprint) {
    const std::string over = "/ExtGState << /Over << /OP true /op true /OPM 1 >> >>";
    const std::string two = "0 0 1 0 k 0 0 50 50 re f 0.8 0.8 0 0 k 9 9 30 30 re f";
    EXPECT_EQ(codes_in("/Over gs " + two, over), Codes{"too-much-ink"});
    EXPECT_EQ(codes_in(two, over), Codes{});
    EXPECT_EQ(codes_in("/Over gs 0 0 1 0 k 50 0 50 50 re f 0.8 0.8 0 0 k 9 9 30 30 re f", over), Codes{});
}

// A plate of its own leaves all others; a mix of four, without mode 1, takes their place.
TEST(LookInside, AddsUpWhatAnOverprintLeavesAlone) {
    const std::string resources =
        "/ExtGState << /Over << /OP true /op true /OPM 0 >> >> /ColorSpace << /Gold [/Separation /Gold /DeviceCMYK "
        "<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0 1 0] /N 1 >>] >>";
    const std::string ground = "/Over gs 0.7 0.7 0.6 0 k 0 0 50 50 re f ";
    EXPECT_EQ(codes_in(ground + "/Gold cs 1 scn 9 9 30 30 re f", resources), Codes{"too-much-ink"});
    EXPECT_EQ(codes_in(ground + "0 0 0 1 k 9 9 30 30 re f", resources), Codes{});
}

TEST(LookInside, IsNotSureOfAreasThatAreNoRectangles) {
    const std::string over = "/ExtGState << /Over << /OP true /op true /OPM 1 >> >>";
    const auto found = found_in("/Over gs 0 0 1 0 k 0 0 m 50 0 l 0 50 l f 0.8 0.8 0 0 k 0 0 30 30 re f", over);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].severity, Severity::warning);
}

TEST(LookInside, TellsOfScreensThatAFileBrings) {
    const std::string screen = "<< /Type /Halftone /HalftoneType 1 /Frequency 60 /Angle 30 /SpotFunction /Round >>";
    const auto found = found_in("/Own gs 0 0 0 1 k 0 0 9 9 re f",
                                "/ExtGState << /Own << /HT << /Type /Halftone /HalftoneType 5 /Cyan " + screen +
                                    " /Default " + screen + " >> >> >>");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].id, "art-halftone");
    EXPECT_THAT(found[0].message.english(), testing::HasSubstr("60 lpi at 30 degrees"));
}

TEST(LookInside, FindsTheInkOfMarks) {
    EXPECT_EQ(
        codes_in("/All cs 1 scn 0 0 9 9 re f",
                 "/ColorSpace << /All [/Separation /All /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] "
                 "/C1 [1 1 1 1] /N 1 >>] >>"),
        Codes{"registration-ink"});
}

TEST(LookInside, TellsWhereOnThePageAndInTheFile) {
    const auto found = found_in("0 w 10 40 m 90 40 l S");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].file, "ads/bank.pdf");
    EXPECT_EQ(found[0].frame, FrameId{"below"});
    EXPECT_EQ(found[0].area.x, 30_pt);  // 10 pt into a place at 20 pt
    EXPECT_EQ(found[0].area.y, 40_pt);  // 10 pt under the top of one at 30 pt
    EXPECT_EQ(found[0].in_file, (Point{10_pt, 10_pt}));
}

/// An image of 2 × 2 pixels in four inks, or less data than that.
std::string codes_of_image(const std::string& data, const std::string& space = "/DeviceCMYK") {
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle image = pdf.newStream(data);
    image.replaceDict(
        QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 "
                                "/ColorSpace " +
                                space + " >>"));
    QPDFObjectHandle page =
        QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 100 50] /Resources << /XObject << >> >> >>");
    page.getKey("/Resources").getKey("/XObject").replaceKey("/Im", image);
    page.replaceKey("/Contents", pdf.newStream("q 0.5 0 0 0.5 9 9 cm /Im Do Q"));  // 288 ppi
    QPDFPageDocumentHelper(pdf).addPage(pdf.makeIndirectObject(page), true);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    const std::string file(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
    const PreflightLimits limits;
    std::string codes;
    for (const auto& finding : look_inside(pdf_art(file, kPlace), {}, {limits, 220, {300_pt, 300_pt}, {}}))
        codes += finding.id + " ";
    return codes;
}

TEST(LookInside, AddsUpTheInkOfEveryPixel) {
    EXPECT_EQ(codes_of_image(std::string(16, '\x40')), "");  // four quarters
    EXPECT_EQ(codes_of_image(std::string(16, '\xFF')), "art-image-over-ink ");
}

TEST(LookInside, FindsImagesThatEndEarlyOrAreEmpty) {
    EXPECT_EQ(codes_of_image(std::string(9, '\x40')), "art-image-damaged ");
    EXPECT_EQ(codes_of_image(""), "art-image-damaged ");
}

TEST(UndrawnSvg, AreElementsThatNobodyDraws) {
    EXPECT_THAT(
        undrawn_in_svg(svg_pieces("<svg><text>潮水<textPath href='#p'>不</textPath></text><foreignObject/></svg>")),
        ElementsAre("textPath", "foreignObject"));
    EXPECT_THAT(undrawn_in_svg(svg_pieces("<svg><svg:flowRoot/><g/><text textLength='90'>潮</text></svg>")),
                ElementsAre("flowRoot", "textLength"));
}

TEST(UndrawnSvg, AreNoLossWhereOthersAreMeant) {
    EXPECT_THAT(
        undrawn_in_svg(svg_pieces("<?xml version='1.0'?><!-- <textPath/> --><svg><switch><foreignObject "
                                  "requiredExtensions='x'/><g/></switch><sodipodi:namedview/><title>a &lt; b</title>"
                                  "<rect id='a>b' width='9'/></svg>")),
        IsEmpty());
}

}  // namespace
}  // namespace banxin
