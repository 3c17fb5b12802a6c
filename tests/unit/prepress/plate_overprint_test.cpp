// What of content a plate is spared because it overprints.
#include "prepress/proof/plate_overprint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/prepress/made_pdf.h"

namespace banxin {
namespace {

const std::string kResources =
    "/Resources << /ExtGState << /Over << /OP true /op true /OPM 1 >> /All << /OP true /op true /OPM 0 >> >> "
    "/ColorSpace << /Gold [/Separation /Gold /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0 1 0] "
    "/N 1 >>] >> >>";

/// The content on a plate, a blank between its words.
std::string on_plate(const std::string& plate, const std::string& content) {
    const std::string file = made_pdf(content, kResources);
    QPDF pdf;
    pdf.processMemoryFile("art", file.data(), file.size());
    QPDFObjectHandle page = QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle();
    spare_overprinted(pdf, page, plate);
    const auto data = page.getKey("/Contents").getStreamData();
    std::string out(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    for (char& c : out) c = c == '\n' ? ' ' : c;
    while (out.ends_with(' ')) out.pop_back();
    return out;
}

const std::string kBlackArea = "/Over gs 0 0 0 1 k 0 0 9 9 re f";

TEST(PlateOverprint, SparesThePlatesThatAnInkHasNothingFor) {
    EXPECT_EQ(on_plate("Black", kBlackArea), kBlackArea);
    EXPECT_EQ(on_plate("Cyan", kBlackArea), "/Over gs 0 0 0 1 k 0 0 9 9 re n");
    EXPECT_EQ(on_plate("Cyan", "0 0 0 1 k 0 0 9 9 re f"), "0 0 0 1 k 0 0 9 9 re f");  // knocks out
}

TEST(PlateOverprint, OfModeZeroClearsTheOtherProcessPlates) {
    EXPECT_EQ(on_plate("Cyan", "/All gs 0 0 0 1 k 0 0 9 9 re f"), "/All gs 0 0 0 1 k 0 0 9 9 re f");
    EXPECT_EQ(on_plate("Gold", "/All gs 0 0 0 1 k 0 0 9 9 re f"), "/All gs 0 0 0 1 k 0 0 9 9 re n");
    EXPECT_EQ(on_plate("Cyan", "/All gs /Gold cs 1 scn 0 0 9 9 re f"), "/All gs /Gold cs 1 scn 0 0 9 9 re n");
}

TEST(PlateOverprint, LeavesTheLineOrTheAreaThatHasInk) {
    EXPECT_EQ(on_plate("Cyan", "/Over gs 1 0 0 0 K 0 0 0 1 k 0 0 9 9 re b"),
              "/Over gs 1 0 0 0 K 0 0 0 1 k 0 0 9 9 re s");
    EXPECT_EQ(on_plate("Black", "/Over gs 1 0 0 0 K 0 0 0 1 k 0 0 9 9 re B*"),
              "/Over gs 1 0 0 0 K 0 0 0 1 k 0 0 9 9 re f*");
}

TEST(PlateOverprint, KeepsTypeMoving) {
    EXPECT_EQ(on_plate("Cyan", "/Over gs 0 0 0 1 k BT (A) Tj ET"), "/Over gs 0 0 0 1 k BT 3 Tr (A) Tj 0 Tr ET");
}

TEST(PlateOverprint, EndsWithItsState) {
    EXPECT_EQ(on_plate("Cyan", "q /Over gs Q 0 0 0 1 k 0 0 9 9 re f"), "q /Over gs Q 0 0 0 1 k 0 0 9 9 re f");
}

}  // namespace
}  // namespace banxin
