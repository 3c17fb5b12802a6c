#include "prepress/pass/press_metadata.h"

#include <gmock/gmock.h>

#include "prepress/pass/pdf_number.h"

namespace banxin {
namespace {

using testing::HasSubstr;
using testing::Not;

const PressMetadata kWords{"雁汐 & <三>", "编辑部", "2026-11-23T00:00:00+08:00", "0123456789abcdef0123456789abcdef",
                           PressStandard::x4};

TEST(PdfDate, KeepsTheZone) {
    EXPECT_EQ(pdf_date("2026-11-23T04:05:06+08:00"), "D:20261123040506+08'00'");
    EXPECT_EQ(pdf_date("2026-11-23T04:05:06Z"), "D:20261123040506Z");
}

TEST(XmpPacket, NamesTheStandardInItsOwnNamespace) {
    PressMetadata words = kWords;
    EXPECT_THAT(xmp_packet(words), HasSubstr(">PDF/X-4</pdfxid:GTS_PDFXVersion>"));
    words.standard = PressStandard::x1a;
    EXPECT_THAT(xmp_packet(words), HasSubstr(">PDF/X-1a:2003</pdfx:GTS_PDFXVersion>"));
    EXPECT_THAT(xmp_packet(words), Not(HasSubstr("pdfxid")));
}

TEST(XmpPacket, IsWellFormedWhateverTheTitle) {
    EXPECT_THAT(xmp_packet(kWords), HasSubstr(">雁汐 &amp; &lt;三&gt;</rdf:li>"));
    EXPECT_THAT(xmp_packet(kWords), HasSubstr("uuid:01234567-89ab-cdef-0123-456789abcdef<"));
}

TEST(Fingerprint, ChangesWithAnyByte) {
    EXPECT_EQ(fingerprint("版心").size(), 32u);
    EXPECT_EQ(fingerprint("版心"), fingerprint("版心"));
    EXPECT_NE(fingerprint("版心"), fingerprint("版芯"));
}

TEST(PdfNumber, HasNoMoreDecimalsThanItNeeds) {
    EXPECT_EQ(pdf_share(10'000), "1");
    EXPECT_EQ(pdf_share(950), "0.095");
    EXPECT_EQ(pdf_share(0), "0");
    EXPECT_EQ(pdf_points(-42_pt), "-42");
    EXPECT_EQ(pdf_points(390_mm), "1105.5118");
}

}  // namespace
}  // namespace banxin
