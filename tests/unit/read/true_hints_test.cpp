// A hint is true of the very page, and what it says to write is taken.
#include <gmock/gmock.h>

#include "found.h"
#include "from_disk.h"
#include "made_edition.h"
#include "read/house/read_paper.h"
#include "read/layout/read_template.h"
#include "read/yaml/key_words.h"
#include "read/yaml/nearest_word.h"

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

/// What is told first of a layout with this trim and this in its one frame.
std::string of_layout(const std::string& trim, const std::string& frame) {
    return first_words(parse_layout({"front.yaml", "name: front\ntrim: " + trim +
                                                       "\ngrid: {columns: 3, measure: 11字, gutter: 1字, lines: "
                                                       "80}\nframes:\n- {id: lead, columns: 1-3, lines: 1-40" +
                                                       frame + "}\n"}));
}

// What is a list of maps is not shown as a list of words.
TEST(TrueHints, OfAListShowWhatItsItemsAre) {
    const std::string wanted = "a list is wanted here, not a text / ";
    EXPECT_EQ(of_layout("[275mm, 390mm]", ", pictures: yes"),
              wanted + "write `pictures: [{columns: 1-2, lines: 9-16}]`");
    EXPECT_EQ(of_layout("[275mm, 390mm]", ", pictures: [{columns: 1-2, lines: 9-16}]"), "nothing was wrong");
    EXPECT_EQ(of_layout("275mm×390mm", ""), wanted + "write `trim: [275mm, 390mm]`");
    EXPECT_EQ(of_layout("(150mm, 210mm)", ""), wanted + "write `trim: [150mm, 210mm]`");
    EXPECT_EQ(of_layout("四开", ""), wanted + "write `trim: [275mm, 390mm]`");
    const MadeEdition made;
    made.write("stories/tram.md", "---\nheadline: 电车\npictures: 桥.jpg\n---\n\n好。\n");
    EXPECT_EQ(first_words(made.read()), wanted + "write `pictures: [{file: 桥.jpg}]`");
}

TEST(TrueHints, OfAnEarWithFullWidthCommasPartItsLines) {
    const MadeEdition made;
    const auto told = [&](const std::string& ear) {
        made.write("edition.yaml",
                   "date: 2026-11-23\npages:\n- {page: 1, layout: front, ear: " + ear + ", frames: {lead: tram}}\n");
        std::string words;
        const auto read = made.read();
        for (const Diagnostic& found : read ? read->warnings : Diagnostics()) {
            if (found.code == "full-width-syntax") words += found.message.english() + " / " + found.hint.english();
        }
        return words;
    };
    EXPECT_EQ(
        told("[今日天气，晴转多云，4℃]"),
        "full-width commas stand here, and the whole counts as one item of the list / write `[今日天气, 晴转多云, "
        "4℃]`; where they are to be printed, `[\"今日天气，晴转多云，4℃\"]`");
    EXPECT_EQ(told("[今日天气, 晴转多云, 4℃]"), "");
    EXPECT_EQ(told("[\"今日天气，晴转多云，4℃\"]"), "");
}

TEST(TrueHints, GuessAHouseByWhatItIsCalledElsewhere) {
    EXPECT_THAT(of_paper("house: 中文"), HasSubstr("did you mean `zh-Hans` or `zh-Hant`?"));
    EXPECT_THAT(of_paper("house: zh-CN"), HasSubstr("did you mean `zh-Hans`?"));
    EXPECT_THAT(of_paper("house: traditional"), HasSubstr("did you mean `zh-Hant`?"));
    EXPECT_EQ(of_paper("house: zh-Hant"), "nothing was wrong");
}

TEST(TrueHints, OfAFileThatIsNoManuscriptAskForOne) {
    EXPECT_EQ(first_words(manuscript_from("2026-11-23/edition.yaml", "date: 2026-11-23\n", {})),
              "this is the list of an edition's pages, no manuscript / name a manuscript, as in `stories/bridge.md`");
    EXPECT_EQ(first_words(manuscript_from("paper.yaml", "name: 雁汐日报\n", {})),
              "this is a file of settings, no manuscript / name a manuscript, as in `stories/bridge.md`");
}

TEST(TrueHints, OfAPaperThatIsTakenForALayoutSayWhatItIs) {
    const auto read = parse_layout({"paper.yaml", "name: 雁汐日报\nhouse: zh-Hans\nears: 2\nheadlines: {}\n"});
    EXPECT_EQ(refusals(read), Found{"1:1 missing-key"});
    EXPECT_EQ(
        first_words(read),
        "this is no layout: it has neither `trim` nor `grid` nor `frames` / name a file of the folder layouts, as "
        "in `layouts/front.yaml`");
}

TEST(TrueHints, KnowWhatDesksCallAThing) {
    const std::vector<FileWord> words = words_of(key_words(), {"pictures", "caption", "page", "section"});
    EXPECT_EQ(did_you_mean("图注", words).english(), "did you mean `caption`?");
    EXPECT_EQ(did_you_mean("版号", words).english(), "did you mean `page`?");
}

}  // namespace
}  // namespace banxin
