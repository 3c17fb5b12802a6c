#include "prepress/pass/ink_filter.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>

namespace banxin {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

// A content stream in keys, as Cairo would write it, put through the filter.
class InkFilterTest : public testing::Test {
  protected:
    /// The words of a colour as Cairo writes them, without the operator.
    std::string key(const char* ink, int percent = 100, InkUse use = InkUse::line) {
        const Rgb colour = colours_.colour({InkName{ink}, percent}, use);
        return fmt::format("{:.6f} {:.6f} {:.6f}", colour.red, colour.green, colour.blue);
    }

    std::string filtered(const std::string& content, ContentKind kind = ContentKind::page) {
        QPDF pdf;
        pdf.emptyPDF();
        QPDFObjectHandle stream = pdf.newStream(content);
        InkFilter filter(colours_, names_, kind);
        std::string out;
        Pl_String end("out", nullptr, out);
        stream.filterAsContents(&filter, &end);
        problems_.clear();
        for (const Phrase& problem : filter.problems()) problems_.push_back(problem.english());
        return out;
    }

    InkTable inks_ = press_inks({{InkName{"black"}, {}},
                                 {InkName{"red"}, {0, 100, 95, 5, 0}},
                                 {InkName{"gold"}, {0, 20, 60, 40, 0, InkKind::spot, "Gold"}}});
    PressColours colours_{inks_};
    ContentNames names_{{{"Gold", "/Plate0"}}, {"/a0"}};
    std::vector<std::string> problems_;
};

TEST_F(InkFilterTest, AKeyBecomesItsInk) {
    EXPECT_EQ(filtered(key("red") + " rg 0 0 9 9 re f"), "0 1 0.95 0.05 k\n0 0 9 9 re\nf\n");
    EXPECT_EQ(filtered(key("red", 20) + " RG 0 0 9 9 re S"), "0 0.2 0.19 0.01 K\n0 0 9 9 re\nS\n");
    EXPECT_EQ(filtered(key("gold", 50) + " rg 0 0 9 9 re f"), "/Plate0 cs 0.5 scn\n0 0 9 9 re\nf\n");
    EXPECT_THAT(problems_, testing::IsEmpty());
}

TEST_F(InkFilterTest, OverprintIsSetWhereItChanges) {
    const std::string content = key("black") + " rg f " + key("black", 100, InkUse::area) + " rg f f";
    EXPECT_EQ(filtered(content), "0 0 0 1 k\n/Over10 gs\nf\n0 0 0 1 k\n/Over00 gs\nf\nf\n");
}

TEST_F(InkFilterTest, FillsAndStrokesOverprintByThemselves) {
    EXPECT_EQ(filtered(key("red") + " rg f " + key("black") + " RG S"),
              "0 1 0.95 0.05 k\nf\n0 0 0 1 K\n/Over01 gs\nS\n");
}

TEST_F(InkFilterTest, OverprintComesBackWithTheState) {
    const std::string content = "q " + key("black") + " rg f Q " + key("black") + " rg f";
    EXPECT_EQ(filtered(content), "q\n0 0 0 1 k\n/Over10 gs\nf\nQ\n0 0 0 1 k\n/Over10 gs\nf\n");
}

// Whoever draws the form may have set anything.
TEST_F(InkFilterTest, AFormSetsItsOverprintFirst) {
    EXPECT_EQ(filtered(key("red") + " rg f", ContentKind::form), "0 1 0.95 0.05 k\n/Over00 gs\nf\n");
}

TEST_F(InkFilterTest, TextAndItsMarkedContentPassThrough) {
    const std::string content =
        key("red") +
        " rg BT /Span << /ActualText <FEFF6708> >> BDC 9 0 0 9 5 5 Tm /f-0-0 1 Tf [<0001>-20<0002>]TJ EMC ET";
    EXPECT_EQ(filtered(content),
              "0 1 0.95 0.05 k\nBT\n/Span << /ActualText <FEFF6708> >> BDC\n9 0 0 9 5 5 Tm\n/f-0-0 1 Tf\n"
              "[ <0001> -20 <0002> ] TJ\nEMC\nET\n");
}

TEST_F(InkFilterTest, AStateThatSaysNothingGoes) {
    EXPECT_EQ(filtered(key("red") + " rg /a0 gs f"), "0 1 0.95 0.05 k\nf\n");
    filtered("/a1 gs");
    EXPECT_THAT(problems_, ElementsAre(HasSubstr("graphics state")));
}

TEST_F(InkFilterTest, RefusesEveryOtherColour) {
    for (const char* content : {"0.5 0 0 rg", "0 g", "1 0 0 0 k", "/Pattern cs", "/p5 scn", "/sh3 sh", "0 0 1 RG"}) {
        filtered(content);
        EXPECT_EQ(problems_.size(), 1u) << content;
    }
    filtered("BI /W 1 /H 1 /CS /RGB /BPC 8 ID abc EI ");
    EXPECT_FALSE(problems_.empty());
}

TEST_F(InkFilterTest, RefusesPaintWithoutAColour) {
    filtered("0 0 9 9 re f");
    EXPECT_THAT(problems_, ElementsAre("paint without a colour"));
    filtered("q " + key("red") + " rg f Q 0 0 9 9 re f");
    EXPECT_THAT(problems_, ElementsAre("paint without a colour"));
    filtered(key("red") + " rg 0 0 9 9 re S");
    EXPECT_THAT(problems_, ElementsAre("paint without a colour"));
}

TEST_F(InkFilterTest, RefusesStatesThatDoNotMatch) {
    filtered("q q Q");
    EXPECT_THAT(problems_, ElementsAre("a q without its Q"));
    filtered("Q");
    EXPECT_THAT(problems_, ElementsAre("a Q without its q"));
}

}  // namespace
}  // namespace banxin
