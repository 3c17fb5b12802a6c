#include "base/printable.h"

#include <gtest/gtest.h>

#include "base/diagnostic.h"
#include "base/text_table.h"

namespace banxin {
namespace {

TEST(Printable, LeavesWordsAsTheyAre) {
    for (const char* text : {"", "front.yaml", "沈知微", "20 €", "\xC3\xA9", "“雁汐”"}) {
        EXPECT_EQ(printable_name(text), text);
        EXPECT_EQ(printable_text(text), text);
        EXPECT_EQ(printable_dressed(text), text);
    }
}

TEST(Printable, SpellsOutWhatCommandsATerminal) {
    EXPECT_EQ(printable_text("a\033[2Jb\x07\x7F"), "a<U+001B>[2Jb<U+0007><U+007F>");
    EXPECT_EQ(printable_text("\xC2\x9B\x32J"), "<U+009B>2J");
    EXPECT_EQ(printable_text("front\xE2\x80\xAElmay"), "front<U+202E>lmay");
    EXPECT_EQ(printable_text("a\r"), "a<U+000D>");
}

TEST(Printable, ATextHasLinesAndANameHasNone) {
    EXPECT_EQ(printable_text("a\n\tb"), "a\n\tb");
    EXPECT_EQ(printable_name("a\n\tb"), "a<U+000A><U+0009>b");
}

TEST(Printable, ByteThatIsNoTextIsSeen) {
    EXPECT_EQ(printable_name("a\xFF"), "a\xEF\xBF\xBD");
    EXPECT_EQ(printable_dressed("a\x9B"), "a\xEF\xBF\xBD");
}

TEST(Printable, ColoursOfOursStay) {
    EXPECT_EQ(printable_dressed("\033[1;31merror\033[0m: \033[2Ja\n"), "\033[1;31merror\033[0m: <U+001B>[2Ja\n");
    EXPECT_EQ(printable_dressed("\r\033[K[3] \ra\033"), "\r\033[K[3] <U+000D>a<U+001B>");
    EXPECT_EQ(printable_dressed("\033[31"), "<U+001B>[31");
}

// A name brings no colour and no line of its own into a sentence, a table or a finding.
TEST(Printable, NamesInWhatIsSaid) {
    const std::string name = "a\033[31mb\nc";
    EXPECT_EQ(phrase("pages are in {}/", name).english(), "pages are in a<U+001B>[31mb<U+000A>c/");
    EXPECT_EQ((verbatim("\xE9\x80") + verbatim("\x89") + verbatim("\n")).english(), "选\n");  // joined byte by byte
    EXPECT_EQ(text_table({{name, "x"}}), "a<U+001B>[31mb<U+000A>c  x\n");
    const Diagnostic found{Severity::error, "disk", {name, 0, 0}, phrase("cannot be read"), {}};
    EXPECT_EQ(format(found, Colour::off), "a<U+001B>[31mb<U+000A>c: error[disk]: cannot be read");
}

}  // namespace
}  // namespace banxin
