#include "fill/page/jump_hole.h"

#include <gtest/gtest.h>

#include "fill/page/rest_in_depth.h"
#include "small_pages.h"

namespace banxin {
namespace {

using test::SmallPages;

/// A hole of two columns of 10字 on page 2, and continuations of the stories of pages 1 and 3, from their start on.
struct JumpHoleTest : testing::Test {
    void hole(int lines, int first_story, int second_story) {
        pages.add_page(first_story, 4, 0);
        pages.add_page(10, 4, lines);
        pages.add_page(second_story, 4, 0);
        plan = pages.plans().at(1);
        pages.shape();
    }

    MeasuredContinuation measure(int page) {
        const Continuation arriving{{"p" + std::to_string(page)}, {}, {page}};
        return measure_continuation(arriving, plan.frames.at(1), plan, pages.sources());
    }

    HoleOutcome fill(const std::vector<int>& stories, std::optional<PageNumber> next_page = {}) {
        HoleRequest request{{}, next_page};
        for (const int page : stories)
            request.arriving.push_back(std::make_shared<const MeasuredContinuation>(measure(page)));
        return fill_jump_hole(plan.frames.at(1), plan, request, pages.sources());
    }

    /// The line of the hole, from 1, that a placed line stands on.
    int line_of(const PlacedLine& line) const {
        const Length top = plan.grid.line_top(plan.frames[1].legs[0].lines.first);
        return static_cast<int>((line.origin.y - top) / plan.grid.body.leading) + 1;
    }

    SmallPages pages;
    PagePlan plan;
};

// 40 characters are four lines, two in each column, under the line that says where they come from.
TEST_F(JumpHoleTest, AContinuationIsAsDeepAsItsLinesDividedByTheColumns) {
    hole(20, 40, 10);
    EXPECT_EQ(measure(1).depth, 2);
    EXPECT_EQ(measure(1).head.grid_lines, 1);
    EXPECT_EQ(measure(1).head.from_words, "接1");
}

// Six lines are three in each column; four are two, which check tells as a short leg, and two are one.
TEST_F(JumpHoleTest, AContinuationLacksLinesOfALeg) {
    const auto faults = [&](int story) {
        const MeasuredContinuation measured = measure(story);
        return rest_in_depth({measured, measured.depth}, plan.frames.at(1), plan, pages.sources()).faults;
    };
    hole(20, 60, 40);
    EXPECT_EQ(faults(1), 0);
    EXPECT_EQ(faults(3), 1);
    pages.edition.stories.at({"p3"}).body.front().spans = {{"一二三四五六七八九十一二三四五六", Emphasis::none}};
    pages.shape();
    EXPECT_EQ(faults(3), 2);
}

// Of six lines in two columns four find room in two lines of depth, and two in one.
TEST_F(JumpHoleTest, WhatIsOverInLessDepthIsPoured) {
    hole(20, 60, 10);
    const MeasuredContinuation measured = measure(1);
    const auto over = [&](int depth) {
        return rest_in_depth({measured, depth}, plan.frames.at(1), plan, pages.sources()).over;
    };
    const Length line = plan.frames.at(1).slots.front().measure;
    EXPECT_EQ(over(3), Length());
    EXPECT_EQ(over(2), line * 2);
    EXPECT_EQ(over(1), line * 4);
}

// Two columns of one line hold twenty cells; with its commas closed the text takes no more.
TEST_F(JumpHoleTest, AContinuationIsClosedUpToALineLess) {
    pages.edition.paper.fit.close_up = 1;
    pages.edition.paper.fit.dearest_line = 540;
    hole(20, 10, 10);
    Block& block = pages.edition.stories.at({"p1"}).body.front();
    block.spans = {{"字字，字字，字字字字字字，字字，字字字字字字", Emphasis::none}};
    pages.shape();
    const MeasuredContinuation natural = measure(1);
    EXPECT_EQ(natural.depth, 2);
    EXPECT_EQ(closed_up(natural, plan.frames.at(1), plan, pages.sources()).depth, 1);
    pages.edition.paper.fit.close_up = 0;
    pages.shape();
    const MeasuredContinuation forbidden = measure(1);
    EXPECT_EQ(closed_up(forbidden, plan.frames.at(1), plan, pages.sources()).depth, 2);
}

// A hole that is too shallow changes nothing: 400 characters are 20 lines in each column.
TEST_F(JumpHoleTest, DepthDoesNotDependOnTheRoomThatThereIs) {
    hole(2, 400, 10);
    EXPECT_EQ(measure(1).depth, 20);
}

// 3 + 2 of 20 lines and the rule's line: 14 are white. Two go before the second continuation.
TEST_F(JumpHoleTest, WhiteGoesBetweenContinuationsTwoLinesAtMost) {
    hole(20, 40, 20);
    const HoleOutcome filled = fill({1, 3});
    ASSERT_EQ(filled.frame.parts.size(), 2u);
    EXPECT_EQ(line_of(filled.frame.lines.front()), 1);
    EXPECT_EQ(filled.frame.parts[1].start.y - filled.frame.parts[0].start.y, plan.grid.body.leading * (3 + 2 + 1));
    EXPECT_EQ(filled.frame.white_lines, 20 - 3 - 2 - 1 - 2);
}

// Three of four lines are left for 100 characters: 60 of them stand, 40 do not.
TEST_F(JumpHoleTest, WhatIsTooDeepIsCutAtTheFootAndTold) {
    hole(4, 100, 10);
    const HoleOutcome filled = fill({1});
    ASSERT_EQ(filled.unplaced.size(), 1u);
    EXPECT_EQ(filled.unplaced[0].characters, 40);
    EXPECT_EQ(filled.frame.overset_lines, 2);
    EXPECT_EQ(filled.frame.parts[0].until, TextOffset{60});
    EXPECT_TRUE(filled.rest.empty());
}

TEST_F(JumpHoleTest, AStoryLandsAgainWhereTheHouseLetsIt) {
    pages.edition.paper.jump.landings = 2;
    hole(4, 100, 10);
    const HoleOutcome filled = fill({1}, PageNumber{3});
    ASSERT_EQ(filled.rest.size(), 1u);
    EXPECT_EQ(filled.rest[0].landing, 2);
    EXPECT_EQ(filled.rest[0].from_page, PageNumber{2});
    EXPECT_EQ(filled.frame.parts[0].jumps_to, PageNumber{3});
    EXPECT_TRUE(filled.unplaced.empty());
}

// No line is left under the from line: it would stand over nothing.
TEST_F(JumpHoleTest, AHeadWithoutTextIsNotPrinted) {
    hole(1, 40, 10);
    const HoleOutcome filled = fill({1});
    EXPECT_TRUE(filled.frame.lines.empty());
    EXPECT_EQ(filled.frame.parts[0].head_area, Rect{});
    EXPECT_EQ(filled.unplaced.size(), 1u);
}

TEST_F(JumpHoleTest, WithoutContinuationsIsAllWhite) {
    hole(7, 40, 10);
    EXPECT_EQ(fill({}).frame.white_lines, 7);
}

/// The head of p1's rest in a hole of two columns of 90 pt with 36 pt between them and a fold there.
struct JumpHeadAtTheFold : JumpHoleTest {
    JumpHeadSet set(const std::string& title, Align align) {
        Paper& paper = pages.edition.paper;
        paper.jump.head = JumpHead::short_title;
        paper.styles[TextKind::jump_head].align = align;
        hole(20, 40, 10);
        pages.edition.stories.at({"p1"}).short_title = title;
        pages.shape();
        plan.fold = 27_pt;
        plan.sheets = sheets;
        plan.frames.own(1).legs.front().area.width = plan.width_of({1, 2});
        return measure(1).head;
    }
    Sheets sheets = Sheets::two;
};

TEST_F(JumpHeadAtTheFold, StandsOnASideWithRoomForIt) {
    EXPECT_EQ(set("字字字字", Align::left).lines.front().origin.x, Length());
    EXPECT_EQ(set("字字字字", Align::centre).lines.front().origin.x, 27_pt);  // 90 pt less 36, halved
    EXPECT_EQ(set("字字字字", Align::right).lines.front().origin.x, 180_pt);  // of the right page
    pages.edition.paper.jump.from_position = FromPosition::head;
    const JumpHeadSet head = set("字字字字字字字字字", Align::left);  // 81 pt: nothing goes beside it
    EXPECT_EQ(head.lines.back().origin.x, Length());
    EXPECT_FALSE(head.over_fold);
}

TEST_F(JumpHeadAtTheFold, SaysWhereItHasRoomOnNeitherAndRunsThroughOnOneSheet) {
    EXPECT_TRUE(set("字字字字字字字字字字字", Align::left).over_fold);
    sheets = Sheets::one;
    EXPECT_FALSE(set("字字字字字字字字字字字", Align::left).over_fold);
    EXPECT_EQ(set("字字字字", Align::centre).lines.front().origin.x, 90_pt);  // of 216 pt less 36
}

}  // namespace
}  // namespace banxin
