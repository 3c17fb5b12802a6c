// Pages that would stop a RIP, each a few hundred bytes.
#include "prepress/pass/art_load.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <qpdf/QPDFPageDocumentHelper.hh>

#include "prepress/pass/unfit_art.h"
#include "unit/prepress/made_pdf.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;

/// A PDF in memory, its page as a form.
class LoadedPage {
  public:
    LoadedPage() { pdf_.emptyPDF(); }

    QPDFObjectHandle form(const std::string& content, const std::string& facts = {}) {
        QPDFObjectHandle stream = pdf_.newStream(content);
        stream.replaceDict(QPDFObjectHandle::parse(
            "<< /Type /XObject /Subtype /Form /BBox [0 0 100 50] /Resources << /XObject << >> /Pattern << >> >> " +
            facts + " >>"));
        return stream;
    }
    static void name(QPDFObjectHandle in, const char* kind, const char* name, QPDFObjectHandle object) {
        in.getDict().getKey("/Resources").getKey(kind).replaceKey(name, object);
    }
    QPDFObjectHandle stream(const std::string& dict) {
        QPDFObjectHandle stream = pdf_.newStream("x");
        stream.replaceDict(QPDFObjectHandle::parse(dict));
        return stream;
    }

  private:
    QPDF pdf_;
};

/// What is said of a form; empty for one that a RIP can be given.
std::string overload_of(QPDFObjectHandle form) {
    try {
        refuse_overload(form);
    } catch (const UnfitArt& art) {
        return art.why().english();
    }
    return {};
}

TEST(ArtLoad, OfAnOrdinaryPageIsNone) {
    LoadedPage page;
    QPDFObjectHandle inner = page.form("0 0 50 50 re f");
    QPDFObjectHandle outer = page.form("q /F Do Q /F Do");
    LoadedPage::name(outer, "/XObject", "/F", inner);
    LoadedPage::name(outer, "/XObject", "/I", page.stream("<< /Subtype /Image /Width 4000 /Height 3000 >>"));
    LoadedPage::name(outer, "/Pattern", "/P", page.stream("<< /PatternType 1 /XStep 2 /YStep 2 /BBox [0 0 2 2] >>"));
    EXPECT_EQ(overload_of(outer), "");
}

// 2²⁶ times 4 operators.
TEST(ArtLoad, OfFormsThatDoubleIsCountedNotDone) {
    LoadedPage page;
    QPDFObjectHandle form = page.form("0 0 50 50 re f");
    for (int i = 0; i < 26; ++i) {
        QPDFObjectHandle next = page.form("/F Do /F Do");
        LoadedPage::name(next, "/XObject", "/F", form);
        form = next;
    }
    EXPECT_THAT(overload_of(form), HasSubstr("20 million"));
}

TEST(ArtLoad, OfAFormThatDrawsItself) {
    LoadedPage page;
    QPDFObjectHandle form = page.form("/F Do");
    LoadedPage::name(form, "/XObject", "/F", form);
    EXPECT_THAT(overload_of(form), HasSubstr("draws itself"));
}

TEST(ArtLoad, OfAnImageThatClaimsTenThousandMillionPixels) {
    LoadedPage page;
    QPDFObjectHandle form = page.form("/I Do");
    LoadedPage::name(form, "/XObject", "/I", page.stream("<< /Subtype /Image /Width 100000 /Height 100000 >>"));
    EXPECT_THAT(overload_of(form), HasSubstr("100000 × 100000 pixels"));
}

// 100 × 50 points in steps of .001 are 5 000 million tiles.
TEST(ArtLoad, OfATilingInTinySteps) {
    LoadedPage page;
    QPDFObjectHandle form = page.form("/Pattern cs /P scn 0 0 100 50 re f");
    LoadedPage::name(form, "/Pattern", "/P",
                     page.stream("<< /PatternType 1 /XStep 0.001 /YStep 0.001 /BBox [0 0 1 1] >>"));
    EXPECT_THAT(overload_of(form), HasSubstr("million tiles"));
}

TEST(ArtLoad, OfStatesWithoutEnd) {
    LoadedPage page;
    std::string content;
    for (int i = 0; i < 2000; ++i) content += "q\n";
    EXPECT_THAT(overload_of(page.form(content)), HasSubstr("1 000 deep"));
}

TEST(ArtLoad, OfDashesWithoutNumber) {
    LoadedPage page;
    EXPECT_THAT(overload_of(page.form("[.00001] 0 d 0 0 m 100 50 l S")), HasSubstr("dashes"));
    EXPECT_THAT(overload_of(page.form("q .001 0 0 .001 0 0 cm [.5 .4] 0 d 0 0 m 9 9 l S Q")), HasSubstr("dashes"));
    QPDFObjectHandle form = page.form("/G gs 0 0 m 100 50 l S");
    form.getDict()
        .getKey("/Resources")
        .replaceKey("/ExtGState", QPDFObjectHandle::parse("<< /G << /D [[0.0001] 0] >> >>"));
    EXPECT_THAT(overload_of(form), HasSubstr("dashes"));
}

TEST(ArtLoad, OfFineDashesThatCanBeSeenIsNone) {
    LoadedPage page;
    EXPECT_EQ(overload_of(page.form("[.1 .2] 0 d 0 0 m 100 50 l S [] 0 d 0 0 m 9 9 l S")), "");
    EXPECT_EQ(overload_of(page.form("q 1000 0 0 1000 0 0 cm [.0005] 0 d 0 0 m .1 .05 l S Q")), "");
    EXPECT_EQ(overload_of(page.form("q .001 0 0 .001 0 0 cm Q [.5] 0 d 0 0 m 100 50 l S")), "");
}

TEST(ArtLoad, OfWhatIsPackedThreeTimes) {
    LoadedPage page;
    QPDFObjectHandle form = page.form("0 0 50 50 re f");
    form.getDict().replaceKey("/Filter", QPDFObjectHandle::parse("[/FlateDecode /FlateDecode /FlateDecode]"));
    EXPECT_THAT(overload_of(form), HasSubstr("packed 3 times"));
}

}  // namespace
}  // namespace banxin
