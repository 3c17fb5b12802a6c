#include "fill/head/crossed_head.h"

#include <gtest/gtest.h>

#include "resolve/resolve_page.h"
#include "support/squares.h"

namespace banxin {
namespace {

using test::kCell;
using test::kLeading;

/// A page of six columns of 11字 and 40 lines; the frame is its first four columns, its head across the text.
struct CrossedHeadTest : testing::Test {
    CrossedHeadTest() {
        Paper& paper = edition.paper;
        for (const char* role : {"song", "hei", "kai", "headline"})
            paper.fonts[FontRole{role}] = {"Noto Serif CJK SC", 400};
        for (const TextKind kind : {TextKind::kicker, TextKind::headline, TextKind::deck, TextKind::byline}) {
            paper.styles[kind] = {FontRole{"song"}, 9_pt, InkName{"black"}, Align::centre};
        }
        paper.grades[1] = {{30_pt, 21_pt}, 12_pt, 12_pt};
        type_case = open_type_case(paper, library).value();
        edition.stories[id].headline = "渡轮提前开航";
        edition.stories[id].headline_spot = {};
    }

    SetHead set(Writing page_writing, HeadSide side) { return set({{1, 4}, {1, 40}, {}}, page_writing, side); }

    /// In a frame of one leg.
    SetHead set(const GridArea& leg, Writing page_writing, HeadSide side) {
        PageTemplate layout;
        layout.trim = {300_mm, 300_mm};
        layout.writing = page_writing;
        layout.columns = 6;
        layout.measure = 11_em;
        layout.gutter = 1_em;
        layout.lines = 40;
        layout.fold = fold;
        FrameTemplate frame;
        frame.legs = {leg};
        frame.head.grade = 1;
        frame.head.lines = 1;
        frame.head.writing = page_writing == Writing::vertical ? Writing::horizontal : Writing::vertical;
        frame.head.side = side;
        layout.frames = {frame};
        edition.layouts["plain"] = layout;
        EditionPage page;
        page.number = {1};
        page.layout = "plain";
        page.pages = fold ? 2 : 1;
        edition.pages = {page};
        plan = resolve_page(edition, edition.pages.front()).value();
        plan.sheets = fold ? Sheets::two : Sheets::one;
        own_case = type_case_for(page_writing, type_case);
        const FillSources sources{&edition, &own_case, nullptr};
        return set_crossed_head(edition.stories.at(id), plan.frames.front(), plan, sources);
    }

    const StoryId id{"ferry"};
    std::optional<Em> fold{};  ///< Of a spread that is printed on two sheets.
    FontLibrary library;
    Edition edition;
    TypeCase type_case;
    TypeCase own_case;
    PagePlan plan;
};

// Six characters and one of air at each end are 8 × 30 pt = 240 pt: 22 lines of 11.25 pt. With a cell of air on both
// sides (paper.air) 30 pt + 18 pt are six cells of 9 pt.
TEST_F(CrossedHeadTest, OfSixCharactersIsTwentyTwoLinesLongAndSixCellsWide) {
    const SetHead crossed = set(Writing::horizontal, HeadSide::line_end);
    EXPECT_EQ(crossed.fit.size, 30_pt);
    EXPECT_EQ(crossed.fit.grid_lines, 22);
    EXPECT_EQ(crossed.fit.cells, 6);
    EXPECT_EQ(crossed.fit.capacity, 13);  // 450 pt are fifteen of 30 pt
    EXPECT_EQ(crossed.area.height, kLeading * 22);
}

// Four characters of 30 pt and three spaces of one: 210 pt, and 270 pt with the air: 24 lines of 11.25 pt.
TEST_F(CrossedHeadTest, OfFourCharactersHasWholeSpacesBetweenThem) {
    edition.stories[id].headline = "渡轮开航";
    const SetHead crossed = set(Writing::horizontal, HeadSide::line_end);
    EXPECT_EQ(crossed.lines.front().line.right - crossed.lines.front().line.left, 210_pt);
    EXPECT_EQ(crossed.fit.grid_lines, 24);
}

// Twelve characters of 30 pt are 360 pt of the 390 that the air leaves: an eighth of an em in eleven places is more.
TEST_F(CrossedHeadTest, ThatNearlyFillsItsFrameFillsIt) {
    edition.stories[id].headline = "渡轮公司昨日宣布提前开航";
    const SetHead crossed = set(Writing::horizontal, HeadSide::line_end);
    EXPECT_EQ(crossed.fit.size, 30_pt);
    EXPECT_EQ(crossed.lines.front().line.right - crossed.lines.front().line.left, 390_pt);
    EXPECT_EQ(crossed.fit.grid_lines, 40);
}

// Eleven cells less six and a gutter leave four: too few for text, so the head takes the column.
TEST_F(CrossedHeadTest, TakesTheWholeColumnWhereTextWouldFindTooFewCells) {
    const SetHead crossed = set(Writing::horizontal, HeadSide::line_end);
    EXPECT_EQ(crossed.area.width, kCell * 11);
    EXPECT_EQ(crossed.area.right(), plan.frames.front().legs.front().area.right());
    edition.paper.grades[1].sizes = {21_pt};  // 21 + 18 pt: five cells, and five are left beside them
    EXPECT_EQ(set(Writing::horizontal, HeadSide::line_start).area.width, kCell * 5);
}

TEST_F(CrossedHeadTest, StandsVerticallyInTheMiddleOfItsArea) {
    const SetHead crossed = set(Writing::horizontal, HeadSide::line_start);
    ASSERT_EQ(crossed.lines.size(), 1u);
    const PlacedLine& line = crossed.lines.front();
    EXPECT_EQ(line.text->writing, Writing::vertical);
    const Length middle =
        line.origin.x + scaled(30_pt, 380, 1000);  // of the em boxes: 380 to the right of the baseline
    EXPECT_EQ(middle, crossed.area.x + crossed.area.width / 2);
    EXPECT_EQ(line.origin.y - crossed.area.y, (crossed.area.height - 30_pt * 6) / 2);
}

TEST_F(CrossedHeadTest, DecksStandToTheLeftOfTheHeadlineTheKickerToItsRight) {
    edition.stories[id].kicker = "东岸等了三年";
    edition.stories[id].deck = {"票价不变"};
    const SetHead crossed = set(Writing::horizontal, HeadSide::line_end);
    ASSERT_EQ(crossed.lines.size(), 3u);
    EXPECT_EQ(crossed.lines[0].source.element, Element::kicker);
    EXPECT_GT(crossed.lines[0].origin.x, crossed.lines[1].origin.x);
    EXPECT_GT(crossed.lines[1].origin.x, crossed.lines[2].origin.x);
}

// Forty lines are 450 pt: 21 characters of 21 pt without air. Thirty stand in two lines, and it says so.
TEST_F(CrossedHeadTest, TooLongForItsFrameIsSetInMoreLinesAndSaysSo) {
    edition.stories[id].headline = "渡轮公司昨日宣布自下月起每日早班提前至五时四十分开航票价不变";
    const SetHead crossed = set(Writing::horizontal, HeadSide::line_end);
    EXPECT_TRUE(crossed.fit.too_long);
    EXPECT_EQ(crossed.fit.headline_lines, 2);
    std::uint32_t units = 0;
    for (const PlacedLine& line : crossed.lines) units += line.line.end_unit - line.line.first_unit;
    EXPECT_EQ(units, 30u);
}

// On a vertical page a level head stands over its frame's text, in flow at the start of the text's lines.
TEST_F(CrossedHeadTest, OverVerticalTextIsLevel) {
    const SetHead crossed = set(Writing::vertical, HeadSide::line_start);
    const PlacedLine& line = crossed.lines.front();
    EXPECT_EQ(line.text->writing, Writing::horizontal);
    const Rect on_page = plan.turn.to_page(crossed.area);
    EXPECT_EQ(on_page.y, plan.turn.to_page(plan.type_area).y);
    EXPECT_EQ(on_page.width, kLeading * 40);  // over all of its text
    EXPECT_GT(line.origin.x, on_page.x);
    EXPECT_LT(line.origin.x + line.line.right, on_page.right());
}

// One column right of the fold is too little for a head of 18 cells, three on the left are enough.
TEST_F(CrossedHeadTest, KeepsOffTheFoldOfTwoSheets) {
    fold = 7_em;
    edition.stories[id].kicker = "东岸等了三年";
    edition.stories[id].deck = std::vector<std::string>(6, "票价不变");  // too wide for a column and the fold
    const GridArea mostly_left{{1, 4}, {1, 40}, {}};
    const SetHead asked_right = set(mostly_left, Writing::horizontal, HeadSide::line_end);
    ASSERT_GT(asked_right.area.width, kCell * 18);
    EXPECT_EQ(asked_right.area.x, plan.column_left(1));
    EXPECT_FALSE(asked_right.fit.over_fold);
    const SetHead asked_left = set({{3, 6}, {1, 40}, {}}, Writing::horizontal, HeadSide::line_start);
    EXPECT_EQ(asked_left.area.right(), plan.column_right(6));
    const SetHead between = set({{3, 4}, {1, 40}, {}}, Writing::horizontal, HeadSide::line_end);
    EXPECT_TRUE(between.fit.over_fold);
}

}  // namespace
}  // namespace banxin
