// A hint is true of the very page, and what it says to write is taken.
#include <gmock/gmock.h>

#include "found.h"
#include "made_edition.h"
#include "read/house/read_paper.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;

std::string of_paper(const std::string& line) {
    MadeEdition made;
    made.paper().write("paper.yaml", "name: 雁汐日报\n" + line + "\n");
    return first_words(made.read());
}

TEST(TrueHints, NameTheUnitThatIsTaken) {
    EXPECT_EQ(of_paper("frame_air: x"), "`x` is not a length / write a number and a unit, as in 1行");
    EXPECT_EQ(of_paper("frame_air: 2行"), "nothing was wrong");
}

TEST(TrueHints, OfASwitchSayOnAndOff) {
    const std::string said = of_paper("make_up: {equal-heads-side-by-side: 不查}");
    EXPECT_EQ(said, "`不查` is not known here / choose `yes` or `no`");
    EXPECT_EQ(of_paper("make_up: {equal-heads-side-by-side: 关}"), "nothing was wrong");
    EXPECT_THAT(of_paper("make_up: {equal-heads-side-by-side: [no]}"), HasSubstr("not a list"));
}

TEST(TrueHints, OfALayoutWithoutFramesNameNone) {
    const MadeEdition made;
    made.paper().write("layouts/front.yaml",
                       "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 3, measure: 11字, gutter: 1字, lines: "
                       "80}\nframes: []\n");
    EXPECT_EQ(first_words(made.read()), "layout `front` has no frame `lead`");
}

TEST(TrueHints, NameColumnsThatThePageHas) {
    const MadeEdition made;
    made.paper().write("paper.yaml", "name: 雁汐日报\npublisher: 雁汐日报社\n");
    made.paper().write("layouts/front.yaml",
                       "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 3, measure: 11字, gutter: 1字, lines: "
                       "80}\nframes:\n- {id: lead, columns: 1-3, lines: 13-40}\n");
    made.write("edition.yaml",
               "date: 2026-11-23\npages:\n- {layout: front, ear: [今日天气, 多云], frames: {lead: tram}}\n");
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    std::string hints;
    for (const Diagnostic& found : read->warnings) hints += found.hint.english() + "\n";
    EXPECT_THAT(hints, HasSubstr("{kind: ear, columns: 3, lines: 1-11}"));
    EXPECT_THAT(hints, HasSubstr("{kind: masthead, columns: 1-3, lines: 1-11}"));
}

// A layout of 3 columns and 80 lines.
TEST(TrueHints, OfFurnitureNameColumnsAndLinesThatTheLayoutHas) {
    const MadeEdition made;
    made.paper().write("paper.yaml", "name: 雁汐日报\nimprint: 雁汐市\nqr: https://yanxi.example\n");
    made.paper().write("layouts/front.yaml",
                       "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 3, measure: 11字, gutter: 1字, lines: "
                       "80}\nframes:\n- {id: lead, columns: 1-3, lines: 1-40}\n");
    made.write("edition.yaml", "date: 2026-11-23\npages:\n- {layout: front, frames: {lead: tram}}\n");
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    std::string hints;
    for (const Diagnostic& found : read->warnings) hints += found.hint.english() + "\n";
    EXPECT_THAT(hints, HasSubstr("{kind: imprint, columns: 1-3, lines: 80}"));
    EXPECT_THAT(hints, HasSubstr("{kind: qr, columns: 3, lines: 73-80}"));
}

// Pages that could not be read may have any furniture.
TEST(TrueHints, SayNothingOfPagesThatCannotBeRead) {
    const MadeEdition made;
    made.paper().write("paper.yaml", "name: 雁汐日报\npublisher: 雁汐日报社\n");
    made.write("edition.yaml", "date: 2026-11-23\npages: 两版\n");
    EXPECT_EQ(refusals(made.read()), Found{"2:8 not-a-list"});
}

TEST(TrueHints, OfAPercentageThatIsNoNumberShowOne) {
    EXPECT_EQ(of_paper("press: {ink_limit: 很多%}"), "`很多%` is not given in % / write it as in 220%");
    EXPECT_EQ(of_paper("press: {ink_limit: 220%}"), "nothing was wrong");
}

}  // namespace
}  // namespace banxin
