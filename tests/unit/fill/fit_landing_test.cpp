// Two columns of ten characters: eight lines where the story starts, of which the jump line shares the last one. A line
// of the hole holds 20 characters; the from line takes its first one.
#include <gtest/gtest.h>

#include <cstdlib>
#include <random>

#include "fill/text/pour.h"
#include "small_pages.h"

namespace banxin::test {
namespace {

/// So many characters, with marks at the ends of some.
std::string words_with(int characters, const std::map<int, std::string>& marks) {
    std::string words;
    for (int i = 1; i <= characters; ++i) {
        const auto mark = marks.find(i);
        words += mark == marks.end() ? "字" : mark->second;
    }
    return words;
}

/// A story of 117 characters with two places to cut it at, and a hole of so many lines.
struct LandingPages : SmallPages {
    LandingPages(const std::map<int, std::string>& marks, int hole_lines, int characters = 117) {
        edition.paper.jump.cut.kind = CutKind::pause;
        add_page(10, 4, 0, JumpMode::page, 2);
        edition.stories.at({"p1"}).body.front().spans = {{words_with(characters, marks), Emphasis::none}};
        add_page(10, 4, hole_lines);
    }
};

int cut_of(SmallPages&& pages) {
    return part_in(pages.settle(), 0, 0).until.value;
}

const std::map<int, std::string> kStopFirst = {{75, "。"}, {77, "，"}};
const std::map<int, std::string> kStopLast = {{75, "，"}, {77, "。"}};

TEST(FitLanding, ACutThatFitsIsLeftAlone) {
    EXPECT_EQ(cut_of(LandingPages(kStopFirst, 4)), 75);
    EXPECT_EQ(cut_of(LandingPages(kStopLast, 3)), 77);
}

// 42 characters would be two over in a hole that holds 40.
TEST(FitLanding, AStoryKeepsAClauseMoreThanTheLandingHasRoomFor) {
    LandingPages pages(kStopFirst, 3);
    EXPECT_EQ(cut_of(LandingPages(kStopFirst, 3)), 77);
    EXPECT_TRUE(pages.settle().unplaced.empty());
}

// 40 characters would leave one of three lines white.
TEST(FitLanding, AStorySendsOnAClauseMoreWhereTheLandingIsShort) {
    EXPECT_EQ(cut_of(LandingPages(kStopLast, 4)), 75);
}

// Sent on behind the 65th, it would fill the hole; a line would be white above the jump line instead.
TEST(FitLanding, NoLineIsLeftWhiteToFillOneElsewhere) {
    EXPECT_EQ(cut_of(LandingPages({{65, "，"}, {77, "。"}}, 4)), 77);
}

TEST(FitLanding, NoWeakerCutIsTakenForIt) {
    LandingPages pages(kStopLast, 4);
    pages.edition.paper.jump.cut.kind = CutKind::stop;
    EXPECT_EQ(cut_of(std::move(pages)), 77);
}

// Two over behind the sentence, none behind the clause after it.
TEST(FitLanding, AWeakerCutIsTakenWhereElseTheLandingIsOver) {
    LandingPages pages(kStopFirst, 3);
    pages.edition.paper.jump.cut.kind = CutKind::stop;
    const FilledEdition filled = pages.settle();
    EXPECT_EQ(part_in(filled, 0, 0).until.value, 77);
    EXPECT_TRUE(filled.unplaced.empty());
    LandingPages too_small(kStopFirst, 2);
    too_small.edition.paper.jump.cut.kind = CutKind::stop;
    EXPECT_EQ(cut_of(std::move(too_small)), 75);
}

TEST(FitLanding, WhiteThatNoCutCanFillIsLeftAlone) {
    EXPECT_EQ(cut_of(LandingPages(kStopLast, 20)), 77);
}

// 42 characters in a hole that holds 20 would be two lines over, 40 are one: there is less to cut out of the copy.
TEST(FitLanding, WhereNoCutMendsItTheLeastIsOver) {
    EXPECT_EQ(cut_of(LandingPages(kStopFirst, 2)), 77);
    EXPECT_EQ(cut_of(LandingPages(kStopLast, 2)), 77);
}

// Ten times as much as the lines near the foot could send on less.
TEST(FitLanding, ARestThatIsFarOverIsCutForTheLeast) {
    EXPECT_EQ(cut_of(LandingPages(kStopFirst, 2, 1'017)), 77);
}

TEST(FitLanding, AnEditorsPlaceStays) {
    LandingPages pages(kStopLast, 4);
    pages.binding(1).cut.at = TextOffset{77};
    EXPECT_EQ(cut_of(std::move(pages)), 77);
}

// The lead's rest would be a line over where two stories land; either may be cut otherwise, and one is enough.
TEST(FitLanding, OneOfTwoStoriesIsEnough) {
    LandingPages pages(kStopFirst, 0);
    pages.edition.stories.at({"p2"}).body.front().spans = {{words_with(117, kStopFirst), Emphasis::none}};
    pages.binding(1).target = {3};
    pages.binding(2).jump = JumpMode::page;
    pages.binding(2).target = {3};
    pages.add_page(10, 4, 8);  // two from lines, the line between, and five lines of text
    const FilledEdition filled = pages.settle();
    EXPECT_TRUE(filled.unplaced.empty());
    EXPECT_EQ(part_in(filled, 0, 0).until.value + part_in(filled, 1, 0).until.value, 75 + 77);
}

// A hole with room for anything: a sentence's end is the better place, unless a Han of 41 then stands alone in a line.
TEST(FitLanding, ARestThatWouldEndWithASingleHanIsCutElsewhere) {
    EXPECT_EQ(cut_of(LandingPages(kStopFirst, 20, 117)), 75);
    EXPECT_EQ(cut_of(LandingPages(kStopFirst, 20, 116)), 77);
}

/// What can be seen of a cut and of the frame where its rest lands.
struct SeenLanding {
    int until = 0;
    CutKind kind = CutKind::any;
    int given_up = 0;
    bool line_of_its_own = false;  ///< Which makes a cut weaker under a short line.
    int lines_over = 0;
    int white = 0;
};

SeenLanding seen_in(const FilledEdition& filled) {
    const StoryPart& start = part_in(filled, 0, 0);
    SeenLanding seen{start.until.value};
    if (start.cut) seen.kind = start.cut->kind;
    if (start.cut) seen.line_of_its_own = start.cut->line_of_its_own;
    if (start.cut) seen.given_up = start.cut->white_lines + std::abs(start.lines_changed);
    for (const UnplacedJump& jump : filled.unplaced) seen.lines_over += jump.lines;
    seen.white = filled.pages.at(1).frames.at(1).white_lines;
    return seen;
}

/// Marks here and there, of a story of three paragraphs that is asked to be cut behind a sentence.
LandingPages strewn_pages(std::mt19937& dice) {
    std::map<int, std::string> marks;
    for (int at = 50; at < 140; at += 1 + static_cast<int>(dice() % 7)) marks[at] = dice() % 3 == 0 ? "。" : "，";
    LandingPages pages(marks, 2 + static_cast<int>(dice() % 6), 117 + static_cast<int>(dice() % 40));
    pages.edition.paper.jump.cut = {dice() % 2 == 0 ? CutKind::stop : CutKind::pause, static_cast<int>(dice() % 3), {}};
    pages.edition.paper.fit.close_up = pages.edition.paper.fit.drive_out = static_cast<int>(dice() % 2);
    return pages;
}

// Every other place is tried by hand. None of the same kind that gives up as many lines leaves less over, or as much
// over and less white.
TEST(FitLanding, OfCutsThatCostTheSameTheOneWithLeastWhiteIsMade) {
    std::mt19937 dice(12);
    for (int round = 0; round < 12; ++round) {
        LandingPages pages = strewn_pages(dice);
        const SeenLanding made = seen_in(pages.settle());
        if (made.until == 0) continue;
        for (int at = 40; at < 90; ++at) {
            pages.binding(1).cut.at = TextOffset{at};
            const SeenLanding other = seen_in(pages.settle());
            if (other.until != at || other.kind != made.kind || other.given_up > made.given_up) continue;
            if (other.line_of_its_own && !made.line_of_its_own) continue;
            EXPECT_LE(made.lines_over, other.lines_over) << round << " at " << at << ", not " << made.until;
            if (made.lines_over != other.lines_over) continue;
            EXPECT_LE(made.white, other.white) << round << " at " << at << ", not " << made.until;
        }
    }
}

TEST(FitLanding, WhatIsRememberedChangesNothing) {
    LandingPages pages(kStopFirst, 3);
    const int once = part_in(pages.settle(), 0, 0).until.value;
    pages.memo.forget_unasked();
    EXPECT_EQ(part_in(pages.settle(), 0, 0).until.value, once);
}

}  // namespace
}  // namespace banxin::test
