#include <gtest/gtest.h>

#include "found.h"
#include "made_edition.h"

namespace banxin {
namespace {

class EditionCheck : public testing::Test {
  protected:
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
    EXPECT_EQ(refusals(made.read()), (Found{"5:12 art-frame-bound", "2:11 warning story-unplaced", "2:11 warning story-unplaced"}));
}

TEST_F(EditionCheck, AStoryThatIsNotThere) {
    made.edition("lead: tarm, side: market, guide: tram", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"5:18 missing-story"});
    EXPECT_EQ(first_words(made.read()), "there is no story `tarm` / did you mean `tram`?");
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
    EXPECT_EQ(read->warnings[0].message, "no page sets the story `market`");
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
    EXPECT_EQ(first_words(made.read()), "the edition has no page 5 to jump to / it has 3 pages");
}

TEST_F(EditionCheck, AJumpToAPageWithoutRoom) {
    made.edition("lead: tram, side: market", "top: {story: library, jump: 1}", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"7:40 jump-without-hole"});
}

TEST_F(EditionCheck, AJumpToItsOwnPage) {
    made.edition("lead: tram, side: market", "top: {story: library, jump: 2}", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"7:40 jump-to-own-page"});
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
    EXPECT_EQ(read.error().diagnostics[0].message, "story `tram` may jump from page 1, but has no short title");
}

TEST_F(EditionCheck, ShortTitlesAreTheHousesWish) {
    made.write("stories/tram.md", "---\nheadline: 题目\n---\n昨日。\n");
    made.paper().write("paper.yaml", "name: 雁汐日报\njump: {head: headline}\n");
    EXPECT_EQ(warnings(made.read()), Found{});
    made.paper().write("paper.yaml", "name: Yanxi\nhouse: en\njump: {head: headline}\n");
    EXPECT_EQ(refusals(made.read()), Found{"2:11 story-without-short"});
}

}  // namespace
}  // namespace banxin
