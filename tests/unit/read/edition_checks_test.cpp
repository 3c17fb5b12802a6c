#include <gmock/gmock.h>

#include "found.h"
#include "made_edition.h"

namespace banxin {
namespace {

class EditionCheck : public testing::Test {
  protected:
    /// What is said to be done about what a good edition is warned of.
    std::string hint_of(const std::string& code) const {
        const auto read = made.read();
        if (!read) return "it was refused: " + first_words(read);
        const auto found = std::ranges::find(read->warnings, code, &Diagnostic::code);
        return found == read->warnings.end() ? "nothing" : found->hint.english();
    }

    MadeEdition made;
};

/// What a good edition is warned of.
Found warnings(const Result<ReadEdition>& read) {
    return read ? brief(read->warnings) : Found{"it was refused: " + first_words(read)};
}

TEST_F(EditionCheck, AFrameThatTheLayoutDoesNotHave) {
    made.edition("laed: tram, side: market", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"5:12 unknown-frame"});
    EXPECT_EQ(first_words(made.read()), "layout `front` has no frame `laed` / did you mean `lead`?");
}

TEST_F(EditionCheck, AFrameForJumpsTakesNoStory) {
    made.edition("lead: tram, side: market", "top: library", "continued: school");
    EXPECT_EQ(refusals(made.read()), Found{"9:12 jumps-frame-bound"});
}

TEST_F(EditionCheck, AnAdvertisementStandsInAFrameOfItsKindAndNothingElseDoes) {
    made.edition("lead: tram, side: {ad: bank.svg}", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), (Found{"5:24 ad-in-story-frame", "2:11 warning story-unplaced"}));
    made.paper().write("layouts/front.yaml",
                       "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\n"
                       "frames: [{id: lead, kind: ad, columns: 1-6, lines: 1-80}]\n");
    made.edition("lead: tram", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), (Found{"5:12 ad-frame-bound", "2:11 warning story-unplaced"}));
}

TEST_F(EditionCheck, ArtStandsInAFrameOfItsKindAndNothingElseDoes) {
    made.edition("lead: tram, side: {art: tide.svg}", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), (Found{"5:24 art-in-story-frame", "2:11 warning story-unplaced"}));
    made.paper().write("layouts/front.yaml",
                       "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\n"
                       "frames: [{id: lead, kind: art, columns: 1-6, lines: 1-80}]\n");
    made.edition("lead: {ad: bank.svg}", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()),
              (Found{"5:12 art-frame-bound", "2:11 warning story-unplaced", "2:11 warning story-unplaced"}));
}

TEST_F(EditionCheck, AStoryThatIsNotThere) {
    made.edition("lead: tarm, side: market, guide: tram", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"5:18 missing-story"});
    EXPECT_EQ(first_words(made.read()), "there is no story `tarm` / did you mean `tram`?");
}

// YAML takes it for a key with nothing behind it.
TEST_F(EditionCheck, AFullWidthColonAloneInBraces) {
    made.edition("lead： tram", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()).front(), "5:16 full-width-syntax");
    EXPECT_EQ(
        first_words(made.read()),
        "here stands `：`, a full-width colon, where YAML wants its own / write the line as `frames: {lead: tram}`");
}

// A desk calls a story by its title; the file is called otherwise.
TEST_F(EditionCheck, AStoryThatIsCalledByItsTitle) {
    made.write("stories/tram.md", "---\nheadline: 电车|改线\nshort: 电车\n---\n文。\n");
    for (const char* title : {"电车", "电车改线"}) {
        made.edition(std::string("lead: ") + title + ", side: market", "top: library", "top: school");
        EXPECT_EQ(refusals(made.read()), Found{"5:18 missing-story"}) << title;
        EXPECT_EQ(first_words(made.read()), "there is no story `" + std::string(title) + "` / did you mean `tram`?");
    }
}

TEST_F(EditionCheck, AStoryMeantByASlipOfThePenIsNotUnplacedToo) {
    made.edition("lead: tram, side: markte", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"5:30 missing-story"});
    made.edition("lead: tram, side: weather", "top: library", "top: school");  // nothing like `market`
    EXPECT_EQ(refusals(made.read()), (Found{"5:30 missing-story", "2:11 warning story-unplaced"}));
}

TEST_F(EditionCheck, AStoryInTwoPlaces) {
    made.edition("lead: tram, side: market", "top: tram", "top: school");
    EXPECT_EQ(refusals(made.read()),
              (Found{"7:17 story-placed-twice", "5:18 note story-placed-twice", "2:11 warning story-unplaced"}));
}

TEST_F(EditionCheck, AStoryInNoPlace) {
    made.edition("lead: tram", "top: library", "top: school");
    const auto read = made.read();
    EXPECT_EQ(warnings(read), Found{"2:11 warning story-unplaced"});
    EXPECT_EQ(read->warnings[0].message.english(), "no page sets the story `market`");
}

TEST_F(EditionCheck, ABrokenStoryIsNotMissing) {
    made.write("stories/market.md", "昨日\n");
    EXPECT_EQ(refusals(made.read()), Found{"1:1 no-front-matter"});
}

TEST_F(EditionCheck, APointerToAStoryThatIsNotThere) {
    made.edition("lead: tram, side: market, guide: {refer: [library, libary]}", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"5:63 pointer-to-nowhere"});
}

TEST_F(EditionCheck, APointerToAStoryOnNoPage) {
    made.edition("lead: tram, side: market, guide: {refer: library}", "top: school", "");
    EXPECT_EQ(refusals(made.read())[0], "5:53 pointer-to-nowhere");
}

TEST_F(EditionCheck, APointerToItsOwnPage) {
    made.edition("lead: tram, side: market, guide: {refer: tram}", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"5:53 pointer-to-nowhere"});
    EXPECT_EQ(first_words(made.read()),
              "story `tram` stands on this very page (line 5) / point to stories on other pages only");
}

TEST_F(EditionCheck, APointerToAStoryThatJumps) {
    made.edition("lead: tram, side: market, guide: {refer: library}", "top: {story: library, jump: 3}", "top: school");
    EXPECT_EQ(warnings(made.read()), Found{"5:53 warning pointer-to-jumping-story"});
}

TEST_F(EditionCheck, AJumpToAPageThatIsNotThere) {
    made.edition("lead: {story: tram, jump: 5}, side: market", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"5:38 jump-without-hole"});
    EXPECT_EQ(first_words(made.read()),
              "the edition has no page 5 to jump to / there is a frame for jumps on `2` or `3`: name that page");
}

TEST_F(EditionCheck, AJumpToAPageWithoutRoom) {
    made.edition("lead: tram, side: market", "top: {story: library, jump: 1}", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"7:40 jump-without-hole"});
}

TEST_F(EditionCheck, AJumpToAFrameThatIsNotThere) {
    made.edition("lead: {story: tram, jump: 3/left}, side: market", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"5:38 jump-without-hole"});
    EXPECT_EQ(first_words(made.read()), "page 3 (layout `inside`) has no frame `left` / for jumps it has `continued`");
}

TEST_F(EditionCheck, AJumpToAFrameThatTakesNone) {
    made.edition("lead: {story: tram, jump: 3/top}, side: market", "top: library", "top: school");
    EXPECT_EQ(first_words(made.read()),
              "frame `top` of page 3 (layout `inside`) takes no jumps / for jumps it has `continued`");
}

TEST_F(EditionCheck, AJumpToItsOwnPage) {
    made.edition("lead: tram, side: market", "top: {story: library, jump: 2}", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"7:40 jump-to-own-page"});
}

// Page 3 of a paper that calls it A03.
TEST_F(EditionCheck, PagesAreCalledByTheirLabels) {
    made.paper().write("paper.yaml", "name: 雁汐日报\njump: {label: {prefix: A, digits: 2}}\n");
    made.edition("lead: tram, side: market", "top: library", "top: {story: school, jump: 2}");
    const auto read = made.read();
    ASSERT_TRUE(read.has_value()) << first_words(read);
    ASSERT_FALSE(read->warnings.empty());
    EXPECT_EQ(read->warnings.front().message.english(), "the reader must turn back from page A03 to page A02");
    made.edition("lead: tram, side: tram", "top: library", "top: school");
    const auto refused = made.read();
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().diagnostics.at(1).message.english(), "the first place of `tram` is here, on page A01");
}

TEST_F(EditionCheck, AJumpBackwards) {
    made.edition("lead: tram, side: market", "top: library", "top: {story: school, jump: 2}");
    EXPECT_EQ(warnings(made.read()), Found{"9:39 warning jump-backwards"});
}

TEST_F(EditionCheck, AFreeJumpNeedsRoomSomewhere) {
    made.write("edition.yaml",
               "date: 2026-11-23\npages:\n- layout: front\n  frames: {lead: {story: tram, jump: auto}, side: market, "
               "guide: school}\n"
               "- layout: front\n  frames: {lead: library}\n");
    EXPECT_EQ(refusals(made.read()), Found{"4:38 jump-without-hole"});
}

TEST_F(EditionCheck, AStoryThatMayJumpNeedsAShortTitle) {
    made.write("stories/tram.md", "---\nheadline: 题目\n---\n昨日。\n");
    const auto read = made.read();
    EXPECT_EQ(refusals(read), Found{"2:11 story-without-short"});
    EXPECT_EQ(read.error().diagnostics[0].message.english(),
              "story `tram` may jump from page 1, but has no short title");
}

TEST_F(EditionCheck, ShortTitlesAreTheHousesWish) {
    made.write("stories/tram.md", "---\nheadline: 题目\n---\n昨日。\n");
    made.paper().write("paper.yaml", "name: 雁汐日报\njump: {head: headline}\n");
    EXPECT_EQ(warnings(made.read()), Found{});
    made.paper().write("paper.yaml", "name: Yanxi\nhouse: en\njump: {head: headline}\n");
    EXPECT_EQ(refusals(made.read()), Found{"2:11 story-without-short"});
}

/// The front's frames on a layout of two pages.
void write_spread(const MadeEdition& made, const std::string& more) {
    made.paper().write(
        "layouts/wide.yaml",
        "name: wide\ntrim: [275mm, 390mm]\ngrid: {columns: 12, measure: 11字, gutter: 1字, lines: 80, fold: 4字}\n" +
            more);
}

TEST_F(EditionCheck, ASpreadHasTwoFacingPagesAndALayoutOfTwo) {
    write_spread(made, "frames: [{id: top, columns: 1-12, lines: 1-80}]\n");
    const auto pages = [&](const std::string& second) {
        made.write(
            "edition.yaml",
            "date: 2026-11-23\npages:\n- {page: 1, layout: front, frames: {lead: tram, side: market}}\n" + second);
        made.remove("stories/school.md");
        return made.read();
    };
    EXPECT_TRUE(pages("- {page: 2-3, layout: wide, frames: {top: library}}\n").has_value());
    EXPECT_EQ(refusals(pages("- {page: 3-4, layout: wide, frames: {top: library}}\n")), Found{"4:10 not-facing"});
    EXPECT_EQ(refusals(pages("- {page: 2-3, layout: inside, frames: {top: library}}\n")), Found{"4:10 spread-layout"});
    EXPECT_EQ(refusals(pages("- {page: 2, layout: wide, frames: {top: library}}\n")), Found{"4:10 spread-layout"});
    EXPECT_EQ(refusals(pages("- {page: 2-3, layout: wide, frames: {top: library}}\n- {page: 3, layout: inside}\n")),
              Found{"5:10 duplicate-page"});
}

/// What refused it, without the warnings that come with it.
Found errors(const Result<ReadEdition>& read) {
    Found found = refusals(read);
    std::erase_if(found, [](const std::string& line) { return line.find("warning") != std::string::npos; });
    return found;
}

TEST_F(EditionCheck, TheFoldLiesBetweenTwoHalvesOfLevelColumns) {
    write_spread(made, "writing: vertical\nframes: []\n");
    made.write("edition.yaml", "date: 2026-11-23\npages:\n- {page: 2-3, layout: wide}\n");
    EXPECT_EQ(errors(made.read()), Found{"3:64 spread-vertical"});
    made.paper().write(
        "layouts/wide.yaml",
        "name: wide\ntrim: [275mm, 390mm]\ngrid: {columns: 11, measure: 11字, gutter: 1字, lines: 80, fold: 0.5字}\n"
        "frames: [{id: top, columns: 5-6, lines: 1-80, into: 1}]\n");
    EXPECT_EQ(errors(made.read()), (Found{"3:64 spread-odd-columns", "3:64 fold-too-narrow", "4:15 lines-over-fold"}));
}

TEST_F(EditionCheck, AJumpMayNameALabel) {
    const auto pages = [&](const std::string& target) {
        made.write("edition.yaml",
                   "date: 2026-11-23\npages:\n- {layout: front, frames: {lead: {story: tram, jump: " + target +
                       "}, side: market}}\n- {layout: inside, book: B, frames: {top: library}}\n"
                       "- {layout: inside, book: B, frames: {top: school}}\n");
        return made.read();
    };
    const auto read = pages("B2");
    ASSERT_TRUE(read.has_value()) << first_words(read);
    EXPECT_EQ(std::get<StoryBinding>(read->edition.pages[0].frames[0].content).target, PageNumber{3});
    EXPECT_EQ(refusals(pages("B3")), Found{"3:54 jump-without-hole"});
    EXPECT_EQ(first_words(pages("B3")),
              "no page of the edition is called `B3` / the first page of part `B` is called `B1`");
    EXPECT_EQ(first_words(pages("C1")), "no page of the edition is called `C1` / its first page is called `1`");
}

TEST_F(EditionCheck, AJumpMayNameASpread) {
    write_spread(
        made,
        "frames: [{id: top, columns: 1-12, lines: 1-40}, {id: continued, kind: jumps, columns: 1-12, lines: 42-80}]\n");
    const auto pages = [&](const std::string& target) {
        made.write("edition.yaml",
                   "date: 2026-11-23\npages:\n- {layout: front, frames: {lead: {story: tram, jump: " + target +
                       "}, side: market}}\n- {page: 2-3, layout: wide, frames: {top: library}}\n"
                       "- {page: 4, layout: inside, frames: {top: school}}\n");
        return made.read();
    };
    for (const char* target : {"2-3", "2", "3"}) {
        const auto read = pages(target);
        ASSERT_TRUE(read.has_value()) << first_words(read);
        EXPECT_EQ(std::get<StoryBinding>(read->edition.pages[0].frames[0].content).target, PageNumber{2});
    }
    EXPECT_EQ(refusals(pages("3-4")), Found{"3:54 jump-without-hole"});
    EXPECT_EQ(first_words(pages("3-4")), "no spread of the edition is called `3-4` / its first page is called `1`");
    EXPECT_EQ(refusals(pages("2-")), Found{"3:54 not-a-jump"});
}

// Pages 1 and 3 of the paper would both be A01.
TEST_F(EditionCheck, NoTwoPagesAreCalledTheSame) {
    made.paper().write("paper.yaml", "name: 雁汐日报\njump: {label: {prefix: A, digits: 2}}\n");
    const auto pages = [&](const std::string& book) {
        made.write("edition.yaml",
                   "date: 2026-11-23\npages:\n- {layout: front, frames: {lead: tram, side: market}}\n"
                   "- {layout: inside, frames: {top: library}}\n- {layout: inside, book: " +
                       book + ", frames: {top: school}}\n");
        return made.read();
    };
    EXPECT_EQ(refusals(pages("A")), Found{"5:3 duplicate-label"});
    EXPECT_EQ(refusals(pages("B")), Found{});
}

TEST_F(EditionCheck, ABannerTakesHeadsWithoutText) {
    made.paper().write(
        "layouts/front.yaml",
        "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\n"
        "frames: [{id: lead, kind: banner, columns: 1-6, lines: 1-8}, {id: side, columns: 1-6, lines: 10-80}]\n");
    made.edition("lead: tram, side: market", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"5:12 banner-with-text"});
    made.edition("lead: {refer: library}, side: market", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), (Found{"5:12 banner-frame-bound", "2:11 warning story-unplaced"}));
    made.write("stories/tram.md", "---\nheadline: 题目\n---\n");
    made.edition("lead: tram, side: market", "top: library", "top: school");
    EXPECT_EQ(warnings(made.read()), Found{});
}

// Page 1 is full but for line 41, which is the white between two frames.
TEST_F(EditionCheck, APlaceForFurnitureIsOneThatNothingStandsIn) {
    made.paper().write("paper.yaml", "name: 雁汐日报\nimprint: 社址\n");
    EXPECT_EQ(hint_of("imprint-without-room"), "make room for one line of `kind: imprint` in the layout of one page");
    made.paper().write(
        "layouts/inside.yaml",
        "name: inside\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\nframes:\n"
        "  - {id: top, columns: 1-6, lines: 1-40}\n  - {id: continued, kind: jumps, columns: 1-6, lines: 42-78}\n");
    EXPECT_EQ(hint_of("imprint-without-room"),
              "give layout `inside` the furniture {kind: imprint, columns: 1-6, lines: 80}");
}

// What no page has a place for would be missed by nobody.
TEST_F(EditionCheck, WhatThePaperHasToPrintAndNoPlaceForIsTold) {
    made.paper().write("paper.yaml", "name: 雁汐日报\nimprint: 社址\nqr: https://yanxi.example\n");
    EXPECT_EQ(warnings(made.read()), (Found{"2:10 warning imprint-without-room", "3:5 warning qr-without-place"}));
    made.paper().write(
        "layouts/inside.yaml",
        "name: inside\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\n"
        "furniture: [{kind: imprint, columns: 1-5, lines: 73-80}, {kind: qr, columns: 6, lines: 73-80}]\nframes:\n"
        "  - {id: top, columns: 1-6, lines: 1-40}\n  - {id: continued, kind: jumps, columns: 1-6, lines: 42-70}\n");
    EXPECT_EQ(warnings(made.read()), Found{});
    made.paper().write("paper.yaml", "name: 雁汐日报\nimprint: 社址\n");
    EXPECT_EQ(warnings(made.read()), Found{"1:7 warning qr-without-link"});
}

TEST_F(EditionCheck, APublisherWithoutAMastheadIsTold) {
    made.paper().write("paper.yaml", "name: 雁汐日报\npublisher: 雁汐区主办\n");
    EXPECT_EQ(warnings(made.read()), Found{"0:0 warning masthead-without-room"});
}

TEST_F(EditionCheck, AnEarWithoutAPlaceAndAPlaceWithoutWordsAreTold) {
    const std::string first = "date: 2026-11-23\npages:\n- layout: front\n  frames: {lead: tram, side: market}\n";
    const std::string others =
        "- layout: inside\n  frames: {top: library}\n- layout: inside\n  frames: {top: school}\n";
    made.write("edition.yaml", first + "  ear: [天气, 晴]\n" + others);
    EXPECT_EQ(warnings(made.read()), Found{"3:3 warning ear-without-room"});
    EXPECT_EQ(hint_of("ear-without-room"), "leave `ear` out, or move `side` to make room for it");
    made.paper().write("layouts/front.yaml",
                       "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\n"
                       "frames:\n  - {id: lead, columns: 1-4, lines: 1-40}\n"
                       "  - {id: side, columns: 5-6, lines: 9-40}\n");
    EXPECT_EQ(hint_of("ear-without-room"),
              "give the layout the furniture {kind: ear, columns: 5-6, lines: 1-7}, or leave `ear` out");
    made.paper().write("layouts/front.yaml",
                       "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 6, measure: 11字, gutter: 1字, lines: 80}\n"
                       "furniture: [{kind: ear, columns: 5-6, lines: 70-80}]\nframes:\n"
                       "  - {id: lead, columns: 1-4, lines: 1-40}\n  - {id: side, columns: 5-6, lines: 1-40}\n");
    EXPECT_EQ(warnings(made.read()), Found{});
    made.write("edition.yaml", first + others);
    EXPECT_EQ(warnings(made.read()), Found{"3:3 warning ear-empty"});
}

TEST_F(EditionCheck, ANameplateIsVectorArtBesideThePaper) {
    made.paper().write("paper.yaml", "name: 雁汐日报\nnameplate: none.svg\n");
    const auto read = made.read();
    ASSERT_TRUE(read.has_value()) << first_words(read);  // the name comes out in type, and the error with the pages
    EXPECT_EQ(read->edition.paper.nameplate->art.trouble->code, "missing-picture");
    made.paper().write("name.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='10'/>");
    made.paper().write("paper.yaml", "name: 雁汐日报\nnameplate: {art: name.svg}\n");
    EXPECT_EQ(made.read()->edition.paper.nameplate->art.width, 30'000);
}

}  // namespace
}  // namespace banxin
