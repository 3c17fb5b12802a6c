#include "prepress/pass/flatten_notes.h"

#include <gtest/gtest.h>

#include <qpdf/QPDFPageDocumentHelper.hh>

#include "prepress/pass/unfit_art.h"
#include "unit/prepress/made_pdf.h"

namespace banxin {
namespace {

/// The code for which a page with this note over it is refused; empty where it is not.
std::string refusal(const std::string& note) {
    const std::string bytes = made_pdf("0 0 9 9 re f", "/Annots [" + note + "]");
    QPDF pdf;
    pdf.processMemoryFile("art", bytes.data(), bytes.size());
    try {
        flatten_notes(pdf);
    } catch (const UnfitArt& unfit) {
        return unfit.code();
    }
    return {};
}

TEST(FlattenNotes, RefusesWhatPrintsWithoutALook) {
    EXPECT_EQ(refusal("<< /Type /Annot /Subtype /Stamp /Rect [0 0 9 9] /F 4 >>"), "press-art-annotation");
    EXPECT_EQ(refusal("<< /Type /Annot /Subtype /Widget /FT /Tx /V (9.90) /Rect [0 0 9 9] /F 4 >>"),
              "press-art-annotation");
}

TEST(FlattenNotes, LeavesOutWhatIsForScreens) {
    EXPECT_EQ(refusal("<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /F 0 >>"), "");
    EXPECT_EQ(refusal("<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /F 4 >>"), "");
    EXPECT_EQ(refusal("<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [0 0 9 9] /F 4 >>"), "");
    EXPECT_EQ(refusal("<< /Type /Annot /Subtype /Stamp /Rect [0 0 9 9] /F 6 >>"), "");  // hidden
}

TEST(FlattenNotes, PutsAStampIntoThePage) {
    const std::string plain = made_pdf("0 0 9 9 re f");
    QPDF pdf;
    pdf.processMemoryFile("art", plain.data(), plain.size());
    QPDFObjectHandle look = pdf.newStream("0 0 0 1 k 0 0 10 10 re f");
    look.replaceDict(QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Form /BBox [0 0 10 10] >>"));
    QPDFObjectHandle note =
        QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Stamp /Rect [20 20 40 40] /F 4 /AP << >> >>");
    note.getKey("/AP").replaceKey("/N", pdf.makeIndirectObject(look));
    QPDFObjectHandle notes = QPDFObjectHandle::newArray();
    notes.appendItem(pdf.makeIndirectObject(note));
    QPDFObjectHandle page = QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle();
    page.replaceKey("/Annots", notes);
    flatten_notes(pdf);
    EXPECT_FALSE(page.hasKey("/Annots"));
    EXPECT_EQ(page.getKey("/Resources").getKey("/XObject").getKeys().size(), 1u);
}

}  // namespace
}  // namespace banxin
