// Inks over the limit, separated anew by the press's own profile.
#include "prepress/pass/limit_art.h"

#include <gtest/gtest.h>

#include <numeric>

#include "unit/prepress/made_pdf.h"

namespace banxin {
namespace {

const InkLink& link() {
    static const InkLink made{newsprint_profile(220)};
    return made;
}

TEST(InkLink, BringsADeepGreyUnderTheLimitWithBlack) {
    const auto anew = link().separate(std::array<double, 4>{0.8, 0.7, 0.7, 0.6});
    EXPECT_LE(std::accumulate(anew.begin(), anew.end(), 0.0), 2.2);
    EXPECT_GT(anew[3], 0.6);
    EXPECT_LT(anew[0], 0.8);
}

TEST(InkLink, LeavesBlackAlone) {
    const auto anew = link().separate(std::array<double, 4>{0, 0, 0, 1});
    EXPECT_EQ(anew, (std::array<double, 4>{0, 0, 0, 1}));
}

TEST(LimitArt, ChangesFlatColoursThatAreOverAlone) {
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle form = pdf.newStream("0.9 0.8 0.8 0.7 k 0 0 9 9 re f 0 1 1 0 K 0 0 m 9 9 l S");
    form.replaceDict(QPDFObjectHandle::parse("<< /Subtype /Form /BBox [0 0 9 9] >>"));
    const auto changes = bring_under_limit(form, link());
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].what, "C 90 M 80 Y 80 K 70");
    EXPECT_EQ(changes[0].before, 320);
    EXPECT_LE(changes[0].after, 220);
    const auto data = form.getStreamData();
    const std::string content(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    EXPECT_EQ(content.find("0.9 0.8"), std::string::npos);
    EXPECT_NE(content.find("0 1 1 0 K"), std::string::npos);
}

TEST(LimitArt, SeparatesAnImageWhole) {
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle image = pdf.newStream(std::string(4 * 64, '\xE0'));
    image.replaceDict(QPDFObjectHandle::parse(
        "<< /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceCMYK >>"));
    const auto changes = bring_under_limit(image, link());
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].before, 352);
    EXPECT_LE(changes[0].after, 220);
    EXPECT_TRUE(image.getDict().getKey("/Filter").isNameAndEquals("/DCTDecode"));
}

}  // namespace
}  // namespace banxin
