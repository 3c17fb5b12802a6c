#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "found.h"
#include "made_edition.h"
#include "read/edition/edition_file.h"
#include "support/made_pictures.h"

namespace banxin {
namespace {

class EditionFolder : public testing::Test {
  protected:
    MadeEdition made;
    std::string file(const Result<ReadEdition>& result) const {
        const std::string named = result.error().diagnostics.front().spot.file;
        return named.substr(made.paper().path("").size());
    }
};

using ReadingAnEdition = EditionFolder;
using EditionMistake = EditionFolder;

TEST_F(ReadingAnEdition, FindsEverythingAndHasNothingToSay) {
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    EXPECT_EQ(brief(read->warnings), Found{});
    const Edition& edition = read->edition;
    EXPECT_EQ(edition.date, (CalendarDate{2026, 11, 23}));
    EXPECT_EQ(edition.number, 326);
    EXPECT_EQ(edition.paper.name, "雁汐日报");
    EXPECT_EQ(edition.stories.size(), 4u);
    EXPECT_EQ(edition.layouts.size(), 2u);
    ASSERT_EQ(edition.pages.size(), 3u);
}

TEST_F(ReadingAnEdition, BindsStoriesAndPointers) {
    const auto read = made.read();
    ASSERT_TRUE(read);
    const EditionPage& front = read->edition.pages[0];
    EXPECT_EQ(front.number, PageNumber{1});
    EXPECT_EQ(front.frames[0].frame, FrameId{"lead"});
    const auto& tram = std::get<StoryBinding>(front.frames[0].content);
    EXPECT_EQ(tram.story, StoryId{"tram"});
    EXPECT_EQ(tram.jump, JumpMode::page);
    EXPECT_EQ(tram.target, PageNumber{3});
    EXPECT_EQ(tram.jump_spot.line, 5);
    EXPECT_EQ(tram.jump_spot.column, 38);
    EXPECT_EQ(std::get<StoryBinding>(front.frames[1].content).jump, JumpMode::no);
    EXPECT_EQ(std::get<PointerBinding>(front.frames[2].content).stories, std::vector<StoryId>{StoryId{"library"}});
}

TEST_F(ReadingAnEdition, AJumpMaySayWhereItsStoryIsCut) {
    made.edition("lead: {story: tram, jump: {page: 3, cut: stop, give_up: 1}}, side: market, guide: {refer: library}",
                 "top: library", "top: {story: school, jump: no}");
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    const auto& tram = std::get<StoryBinding>(read->edition.pages[0].frames[0].content);
    EXPECT_EQ(tram.jump, JumpMode::page);
    EXPECT_EQ(tram.target, PageNumber{3});
    EXPECT_EQ(tram.cut, (CutWish{CutKind::stop, 1, {}}));
    EXPECT_EQ(tram.cut.over(read->edition.paper.jump.cut), (CutRule{CutKind::stop, 1}));
}

TEST_F(ReadingAnEdition, AJumpThatNamesNoPageButACutFindsItsPage) {
    made.edition("lead: {story: tram, jump: {cut: paragraph}}, side: market", "top: library", "top: school");
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    const auto& tram = std::get<StoryBinding>(read->edition.pages[0].frames[0].content);
    EXPECT_EQ(tram.jump, JumpMode::automatic);
    EXPECT_EQ(tram.cut.over(read->edition.paper.jump.cut), (CutRule{CutKind::paragraph, 2}));
}

TEST_F(EditionMistake, ACutIsOneOfFiveKindsForNineLinesAtMost) {
    made.edition("lead: {story: tram, jump: {page: 3, cut: comma, give_up: 12}}, side: market", "top: library",
                 "top: school");
    EXPECT_EQ(refusals(made.read()), (Found{"5:53 unknown-choice", "5:69 number-out-of-range"}));
}

TEST_F(ReadingAnEdition, SortsPagesByNumber) {
    made.write(
        "edition.yaml",
        "date: 2026-11-23\ntotal: 8417\npages:\n- {page: 2, layout: inside, section: 综合, frames: {top: library}}\n"
        "- {page: 1, layout: front, ear: [天气, 晴], frames: {lead: tram, side: market, guide: school}}\n");
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    EXPECT_EQ(read->edition.pages[0].ear.title, "天气");
    EXPECT_EQ(read->edition.pages[0].ear.lines, std::vector<std::string>{"晴"});
    EXPECT_EQ(read->edition.pages[1].section, "综合");
    EXPECT_EQ(read->edition.total, 8417);
}

TEST_F(ReadingAnEdition, ReadsAnEarsTableAndPicture) {
    const auto front = [&](const std::string& ear) {
        made.write("edition.yaml",
                   "date: 2026-11-23\npages:\n- {layout: front, ear: " + ear +
                       ", frames: {lead: tram, side: market, guide: {refer: library}}}\n"
                       "- {layout: inside, frames: {top: library}}\n- {layout: inside, frames: {top: school}}\n");
        return made.read();
    };
    const auto read =
        front("{title: 天气, table: [[今天, 晴], [明天, 阴, 5℃]], lines: 微风, align: left, picture: none.svg}");
    ASSERT_TRUE(read) << first_words(read);
    const Ear& ear = read->edition.pages[0].ear;
    EXPECT_EQ(ear.table, (std::vector<std::vector<std::string>>{{"今天", "晴"}, {"明天", "阴", "5℃"}}));
    EXPECT_EQ(ear.lines, std::vector<std::string>{"微风"});
    EXPECT_EQ(ear.align, EarAlign::left);
    ASSERT_TRUE(ear.picture && ear.picture->trouble);
    EXPECT_EQ(ear.picture->trouble->code, "missing-picture");
    EXPECT_EQ(refusals(front("{tittle: 天气}")), Found{"3:25 unknown-key"});
    EXPECT_EQ(refusals(front("{table: 晴}")), Found{"3:32 not-a-list"});
}

TEST_F(ReadingAnEdition, ArtMayHaveWords) {
    made.edition("lead: {art: tide.svg, caption: 早潮, credit: 周望 摄}, side: {story: market, credit: 周望}",
                 "top: library", "top: school");
    const auto read = made.read();
    const Found found = refusals(read);
    EXPECT_EQ(std::count_if(found.begin(), found.end(),
                            [](const std::string& line) { return line.ends_with("words-without-art"); }),
              1);
}

// The made layouts have no furniture, so that the duties of page 1 have no place; those of page 2 are none.
TEST_F(ReadingAnEdition, KeepsDutiesInTheirOrder) {
    made.write("edition.yaml",
               "date: 2026-11-23\npages:\n- layout: front\n  duty: {责任编辑: 沈知微, 版式: 周望, 校对: }\n"
               "  frames: {lead: tram, side: market, guide: {refer: library}}\n"
               "- {layout: inside, duty: {}, frames: {top: library}}\n- {layout: inside, frames: {top: school}}\n");
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    const std::vector<Duty>& duty = read->edition.pages[0].duty;
    ASSERT_EQ(duty.size(), 2u);
    EXPECT_EQ(duty[0].role, "责任编辑");
    EXPECT_EQ(duty[1].name, "周望");
    EXPECT_EQ(brief(read->warnings), Found{"4:10 warning duty-without-room"});
}

TEST_F(EditionMistake, DutiesAreNamesByDuty) {
    made.write("edition.yaml", "date: 2026-11-23\npages:\n- layout: front\n  duty: 沈知微\n");
    EXPECT_EQ(refusals(made.read())[0], "4:9 not-a-map");
    made.write("edition.yaml", "date: 2026-11-23\npages:\n- layout: front\n  duty: {版式: [周望]}\n");
    EXPECT_EQ(refusals(made.read())[0], "4:14 not-a-text");
}

TEST_F(ReadingAnEdition, JumpsMayBeFreeOrForbidden) {
    made.edition("lead: {story: tram, jump: auto}, side: {story: market, jump: no}", "top: library", "top: school");
    const auto read = made.read();
    ASSERT_TRUE(read);
    EXPECT_EQ(std::get<StoryBinding>(read->edition.pages[0].frames[0].content).jump, JumpMode::automatic);
    EXPECT_EQ(std::get<StoryBinding>(read->edition.pages[0].frames[1].content).jump, JumpMode::no);
}

TEST_F(ReadingAnEdition, AJumpMayNameAFrameOfAPage) {
    made.edition("lead: {story: tram, jump: 3/continued}, side: market", "top: library", "top: school");
    const auto read = made.read();
    ASSERT_TRUE(read.has_value());
    const auto& tram = std::get<StoryBinding>(read->edition.pages[0].frames[0].content);
    EXPECT_EQ(tram.jump, JumpMode::page);
    EXPECT_EQ(tram.target, PageNumber{3});
    EXPECT_EQ(tram.target_frame, FrameId{"continued"});
}

TEST_F(ReadingAnEdition, ThePaperMayStandBesideOrBeNamed) {
    made.write("paper.yaml", "name: 近\n");
    const auto near = read_edition(DiskFiles(), {made.dir(), {made.paper().path("layouts")}});
    ASSERT_TRUE(near) << first_words(near);
    EXPECT_EQ(near->edition.paper.name, "近");
    made.paper().write("2026-11-23/other/house.yaml", "name: 远\n");
    made.write("edition.yaml", "date: 2026-11-23\npaper: other/house.yaml\npages: [{layout: far}]\n");
    made.write(
        "other/layouts/far.yaml",
        "name: far\ntrim: [275mm, 390mm]\ngrid: {columns: 1, measure: 9字, gutter: 1字, lines: 9}\nframes: []\n");
    const auto far = made.read();
    ASSERT_TRUE(far) << first_words(far);
    EXPECT_EQ(far->edition.paper.name, "远");
}

TEST_F(ReadingAnEdition, LayoutsOfTheEditionComeFirst) {
    made.write(
        "layouts/inside.yaml",
        "name: inside\ntrim: [275mm, 390mm]\ngrid: {columns: 5, measure: 11字, gutter: 1字, lines: 80}\nframes:\n"
        "  - {id: top, columns: 1-5, lines: 1-40}\n  - {id: on, kind: jumps, columns: 1-5, lines: 42-80}\n");
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    EXPECT_EQ(read->edition.layouts.at("inside").columns, 5);
}

TEST_F(ReadingAnEdition, LayoutsOfTheProgramComeLast) {
    TemporaryFolder program;
    std::filesystem::rename(made.paper().path("layouts"), program.path("all"));
    EXPECT_EQ(refusals(made.read()), (Found{"4:11 missing-layout", "6:11 missing-layout"}));
    EXPECT_TRUE(read_edition(DiskFiles(), {made.dir(), {program.path("all")}}));
}

TEST_F(ReadingAnEdition, FindsThePapersOwnFontsInNameOrder) {
    for (const char* name : {"fonts/b.otf", "fonts/a.ttf", "fonts/README.md", "fonts/.hidden.ttf"})
        made.paper().write(name, "x");
    EXPECT_EQ(made.read()->edition.paper.font_files,
              (std::vector<std::string>{made.paper().path("fonts/a.ttf"), made.paper().path("fonts/b.otf")}));
}

TEST_F(ReadingAnEdition, PicturesLieBesideTheStories) {
    made.write("pictures/a.png", made_png(8, 6));
    made.write("stories/tram.md", "---\nheadline: 题目\nshort: 短\n---\n昨日。\n\n![图](a.png)\n");
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    EXPECT_EQ(read->edition.stories.at(StoryId{"tram"}).pictures.at(0).picture.width, 8);
}

TEST_F(EditionMistake, NoFolderIsTheWorldsFault) {
    const auto read = read_edition(DiskFiles(), {made.dir() + "-not", {}});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, FailureKind::world);
    made.remove("edition.yaml");
    EXPECT_EQ(made.read().error().kind, FailureKind::world);
}

TEST_F(EditionMistake, AFolderNamedLikeTheEditionIsTheWorldsFault) {
    made.remove("edition.yaml");
    made.write("edition.yaml/x", "");
    EXPECT_EQ(made.read().error().kind, FailureKind::world);
}

TEST_F(EditionMistake, NoPaper) {
    made.paper().remove("paper.yaml");
    EXPECT_EQ(refusals(made.read()), Found{"1:1 missing-paper"});
}

TEST_F(EditionMistake, MistakesOfAllFilesComeAtOnce) {
    made.paper().write("paper.yaml", "nam: 雁汐\n");
    made.write("stories/tram.md", "---\nheadlin: 题\n---\n");
    const auto read = made.read();
    EXPECT_EQ(refusals(read),
              (Found{"2:1 unknown-key", "1:1 unknown-key", "1:1 missing-key", "0:0 note paper-in-part"}));
    EXPECT_EQ(file(read), "2026-11-23/stories/tram.md");
}

TEST_F(EditionMistake, AnEditionThatCannotBeParsedHidesNoOther) {
    made.write("edition.yaml", "date: [\n");
    made.paper().write("paper.yaml", "nam: 雁汐\n");
    made.write("stories/tram.md", "---\nheadlin: 题\n---\n");
    EXPECT_EQ(refusals(made.read()), (Found{"1:7 yaml-syntax", "2:1 unknown-key", "1:1 unknown-key", "1:1 missing-key",
                                            "0:0 note paper-in-part"}));
}

TEST_F(EditionMistake, AnEditionThatIsNoTextHidesNoOther) {
    made.write("edition.yaml", "date: \xFF\n");
    made.write("stories/tram.md", "昨日\n");
    EXPECT_EQ(refusals(made.read()), (Found{"1:7 not-utf8", "1:1 no-front-matter"}));
}

TEST_F(EditionMistake, APaperThatCannotBeParsedHidesNoOther) {
    made.paper().write("paper.yaml", "name: [\n");
    made.paper().write("layouts/front.yaml", "name: front\nname: front\n");
    made.write("stories/tram.md", "---\nheadline: a: b\n---\n\n***\n");
    made.edition("lead: {story: tram, jump: 3}, side: markt", "topp: library", "top: school");
    EXPECT_EQ(refusals(made.read()),
              (Found{"5:48 missing-story", "7:12 unknown-frame", "2:12 yaml-syntax", "5:1 unsupported-markdown",
                     "1:1 missing-key", "1:1 missing-key", "1:1 missing-key", "2:1 duplicate-key", "1:7 yaml-syntax"}));
}

TEST_F(EditionMistake, AKeyGivenTwiceIsTheOnlyMistakeToldOfIt) {
    made.write("edition.yaml",
               "date: 2026-11-23\npages:\n- layout: front\n  frames: {lead: {story: tram, jump: 3}}\n"
               "  frames: {side: market, side: school, guide: {refer: library}}\n");
    EXPECT_EQ(refusals(made.read()), (Found{"5:3 duplicate-key", "5:26 duplicate-key"}));
}

TEST_F(EditionMistake, AFrameThatCannotBeReadTakesNoStoryFromItsPage) {
    made.edition("lead: [tram], side: market, guide: {refer: tram}", "top: {story: library, jump: 9}", "top: school");
    const Found told = refusals(made.read());
    ASSERT_EQ(told.size(), 2u);
    EXPECT_EQ(told.back(), "7:40 jump-without-hole") << "there is no page 9, whatever stands in the frame";
}

// Fifty are told one by one, and how many there are more.
TEST_F(EditionMistake, AThousandUnknownKeysAreCounted) {
    std::string keys;
    for (int i = 0; i < 1000; ++i) keys += "k" + std::to_string(i) + ": 1\n";
    made.write("edition.yaml", "date: 2026-11-23\nnumber: 1\npages: []\n" + keys);
    const auto read = made.read();
    ASSERT_FALSE(read);
    const auto is_unknown = [](const Diagnostic& found) { return found.code == "unknown-key"; };
    EXPECT_EQ(std::ranges::count_if(read.error().diagnostics, is_unknown), 51);
    const auto last = std::ranges::find_if(read.error().diagnostics, [](const Diagnostic& found) {
        return found.message.english().find("950 more keys") != std::string::npos;
    });
    ASSERT_NE(last, read.error().diagnostics.end());
    EXPECT_EQ(last->spot.line, 54);
}

TEST_F(EditionMistake, KeysDatesAndNumbers) {
    made.write("edition.yaml", "date: 2026-02-30\nnumber: 0\npages: []\npge: 3\n");
    EXPECT_EQ(refusals(made.read()),
              (Found{"1:7 invalid-date", "2:9 number-out-of-range", "3:8 missing-key", "4:1 unknown-key"}));
}

TEST(EditionDate, IsHeldAgainstTheNameOfItsFolder) {
    for (const auto& [folder, expected] : {std::pair("2026-11-24", Found{"1:7 warning date-differs"}),
                                           std::pair("2026-11-23", Found{}), std::pair("monday", Found{})}) {
        Findings findings;
        const std::string file = "paper/" + std::string(folder) + "/edition.yaml";
        EXPECT_TRUE(read_edition_file({file, "date: 2026-11-23\npages: [{layout: front}]\n"}, findings));
        EXPECT_EQ(brief(findings.list), expected) << folder;
    }
}

TEST_F(EditionMistake, NoDateAndNoPages) {
    made.write("edition.yaml", "number: 3\n");
    const auto read = made.read();
    EXPECT_EQ(refusals(read)[0], "1:1 missing-key");
    EXPECT_EQ(refusals(read)[1], "1:1 missing-key");
    made.write("edition.yaml", "");
    EXPECT_EQ(refusals(made.read()), Found{"1:1 not-a-map"});
    made.write("edition.yaml", "date: [\n");
    EXPECT_EQ(refusals(made.read()), Found{"1:7 yaml-syntax"});
}

TEST_F(EditionMistake, TwoPagesOfOneNumber) {
    made.write("edition.yaml",
               "date: 2026-11-23\npages:\n- {layout: front, frames: {lead: tram, side: market, guide: school}}\n"
               "- {page: 1, layout: inside, frames: {top: library}}\n");
    const auto read = made.read();
    EXPECT_EQ(refusals(read), Found{"4:10 duplicate-page"});
    EXPECT_EQ(first_words(read), "two pages have the number 1 / the first one is in line 3");
}

TEST_F(EditionMistake, BindingsThatSayNothingOrTooMuch) {
    made.edition("lead: {jump: 3}, side: {story: market, refer: tram}, guide: [library]", "top: {refer: {a: b}}",
                 "top: {refer: tram, jump: 2}");
    const auto found = refusals(made.read());
    EXPECT_EQ(found[0], "5:18 story-or-refer");
    EXPECT_EQ(found[1], "5:35 story-or-refer");
    EXPECT_EQ(found[2], "5:72 not-a-map");
    EXPECT_EQ(found[3], "7:25 not-a-list");
    EXPECT_EQ(found[4], "9:37 jump-of-pointer");
    EXPECT_EQ(found.size(), 5u);
}

TEST_F(EditionMistake, AJumpIsANumberOrAWord) {
    made.edition("lead: {story: tram, jump: yes}, side: {story: market, jump: 0}", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), (Found{"5:38 not-a-jump", "5:72 number-out-of-range"}));
    made.edition("lead: {story: tram, jump: 3/}, side: {story: market, jump: /left}", "top: library",
                 "top: {story: school, jump: auto/left}");
    EXPECT_EQ(refusals(made.read()), (Found{"5:38 not-a-jump", "5:71 not-a-jump", "9:39 not-a-jump"}));
}

TEST_F(EditionMistake, AJumpWithAWordBesideItsNumberIsToldTheNumber) {
    made.edition("lead: {story: tram, jump: 第3版}", "top: library", "top: school");
    EXPECT_EQ(
        first_words(made.read()),
        "`第3版` is no jump: a jump is a page's number or label, a frame of that page (`3/left`), `auto` or `no` / "
        "write `jump: 3`");
}

TEST_F(EditionMistake, NoSuchLayout) {
    made.write("edition.yaml", "date: 2026-11-23\npages:\n- {layout: frnt, frames: {lead: tram}}\n");
    EXPECT_EQ(first_words(made.read()), "there is no layout `frnt` / did you mean `front`?");
    EXPECT_EQ(refusals(made.read())[0], "3:12 missing-layout");
}

TEST_F(EditionMistake, ALayoutOfAnotherName) {
    made.paper().write(
        "layouts/front.yaml",
        "name: frontpage\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\n"
        "frames: [{id: lead, columns: 1, lines: 1}, {id: side, columns: 2, lines: 1}, {id: guide, columns: 3, lines: "
        "1}]\n");
    EXPECT_EQ(refusals(made.read()), Found{"1:7 layout-name-differs"});
}

TEST_F(EditionMistake, ATypeAreaLargerThanThePage) {
    made.paper().write("layouts/front.yaml",
                       "name: front\ntrim: [200mm, 300mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\n"
                       "frames: [{id: lead, columns: 1, lines: 1, head: {grade: 9}}, {id: side, columns: 2, lines: 1}, "
                       "{id: guide, columns: 3, lines: 1}]\n");
    const auto read = made.read();
    EXPECT_EQ(refusals(read), (Found{"3:7 type-area-too-large", "3:7 type-area-too-large", "4:15 unknown-grade"}));
    // 71 characters of 9 pt are 639 pt.
    EXPECT_EQ(first_words(read),
              "the type area needs 225.5 mm of width; the trimmed page has 200.0 mm / "
              "use fewer columns or lines, a smaller margin, or a larger trim");
}

// Five thousand white pages would take minutes to draw.
TEST_F(EditionMistake, MoreThanAThousandPages) {
    std::string pages = "date: 2026-11-23\npages:\n";
    for (int page = 1; page <= 1000; ++page) pages += "- {layout: inside}\n";
    made.write("edition.yaml", pages);
    const auto read = made.read();
    ASSERT_FALSE(read);
    const Diagnostics& found = read.error().diagnostics;
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const Diagnostic& one) {
        return one.code == "too-many-pages" && one.spot.line == 1002;
    }));
}

// A link that leads in a circle is a folder that cannot be read, whoever asks.
TEST(EditionWorld, FoldersThatCannotBeReadAreNotMissingStories) {
    for (const char* folder : {"2026-11-23/stories", "layouts", "fonts"}) {
        const MadeEdition made;
        made.paper().remove(folder);
        std::filesystem::create_symlink("circle", made.paper().path("circle"));
        std::filesystem::create_symlink(made.paper().path("circle"), made.paper().path(folder));
        const auto read = made.read();
        ASSERT_FALSE(read) << folder;
        EXPECT_EQ(read.error().kind, FailureKind::world) << folder;
        ASSERT_EQ(read.error().diagnostics.size(), 1U) << folder;
        EXPECT_EQ(read.error().diagnostics.front().code, "disk");
        EXPECT_EQ(read.error().diagnostics.front().spot.file, made.paper().path(folder));
    }
}

TEST(EditionWorld, AStoryThatCannotBeReachedIsNotMissing) {
    const MadeEdition made;
    made.remove("stories/market.md");
    std::filesystem::create_symlink("nowhere", made.dir() + "/stories/market.md");
    const auto read = made.read();
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, FailureKind::world);
    EXPECT_EQ(read.error().diagnostics.front().spot.file, made.dir() + "/stories/market.md");
}

}  // namespace
}  // namespace banxin
