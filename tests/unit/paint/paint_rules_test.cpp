#include "paint/paint_rules.h"

#include <gtest/gtest.h>

#include "support/tiny_page.h"

namespace banxin {
namespace {

constexpr Length kHair = Length::emu(3'175);  // a quarter point

FilledPage page_of_two(Span left_columns, Span left_lines, Span right_columns, Span right_lines) {
    FilledPage page;
    page.plan = tiny_plan();
    add_frame(page, "first", left_columns, left_lines);
    add_frame(page, "second", right_columns, right_lines);
    return page;
}

const FilledRect& rule_in(const std::vector<Mark>& marks, std::size_t index) {
    return std::get<FilledRect>(marks.at(index));
}

// Columns 1-2 end at 290 pt, the gutter's middle is 295; cells stand 1 pt inside their 12 pt lines.
TEST(PaintRules, AColumnRuleStandsInTheMiddleOfItsGutter) {
    const auto marks = paint_rules(page_of_two({1, 2}, {1, 10}, {3, 6}, {1, 10}), PageRules{});
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_EQ(rule_in(marks, 0).area, (Rect{295_pt - kHair / 2, 101_pt, kHair, 118_pt}));
    EXPECT_EQ(rule_in(marks, 0).ink, Tint{});
}

// Line 11 runs from 220 to 232 pt: its middle is 226.
TEST(PaintRules, ACrossRuleStandsInTheMiddleOfTheBlank) {
    const auto marks = paint_rules(page_of_two({1, 2}, {1, 10}, {1, 2}, {12, 20}), PageRules{});
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_EQ(rule_in(marks, 0).area, (Rect{100_pt, 226_pt - kHair / 2, 190_pt, kHair}));
}

TEST(PaintRules, ALayoutMayWishNone) {
    FilledPage page = page_of_two({1, 2}, {1, 10}, {3, 6}, {1, 10});
    page.plan.rules = RuleMode::none;
    EXPECT_TRUE(paint_rules(page, PageRules{}).empty());
}

TEST(PaintRules, FramesOfOneStoryAreNotParted) {
    FilledPage page = page_of_two({1, 2}, {1, 10}, {3, 6}, {1, 10});
    page.frames.own(1).parts[0].story = StoryId{"first"};
    EXPECT_TRUE(paint_rules(page, PageRules{}).empty());
}

TEST(PaintRules, AWhiteFrameIsNoNeighbour) {
    FilledPage page = page_of_two({1, 2}, {1, 10}, {3, 6}, {1, 10});
    page.frames.own(1).parts.clear();
    EXPECT_TRUE(paint_rules(page, PageRules{}).empty());
}

// The second continuation starts on line 6, at 160 pt: the rule is in the middle of line 5.
TEST(PaintRules, AJumpHoleIsRuledBetweenItsContinuations) {
    FilledPage page;
    page.plan = tiny_plan();
    FilledFrame& hole = add_frame(page, "hole", {1, 6}, {1, 20});
    StoryPart second = hole.parts.front();
    second.story = StoryId{"other"};
    second.start.y = 160_pt;
    hole.parts.push_back(second);
    const auto marks = paint_rules(page, PageRules{});
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_EQ(rule_in(marks, 0).area, (Rect{100_pt, 154_pt - kHair / 2, 590_pt, kHair}));
}

// The heads start at 100 and 160 pt; a rule of 2 pt lies along the top of each.
TEST(PaintRules, AHouseMayRuleTheHeadsOfContinuationsInstead) {
    FilledPage page;
    page.plan = tiny_plan();
    FilledFrame& hole = add_frame(page, "hole", {1, 6}, {1, 20});
    hole.parts.front().landing = 1;
    hole.parts.front().head_area = {100_pt, 100_pt, 590_pt, 24_pt};
    hole.parts.push_back(hole.parts.front());
    hole.parts.back().head_area.y = 160_pt;
    PageRules looks;
    looks.jump_head = RuleLook{RuleKind::single, 2_pt, {}};
    const auto marks = paint_rules(page, looks);
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(rule_in(marks, 0).area, (Rect{100_pt, 100_pt, 590_pt, 2_pt}));
    EXPECT_EQ(rule_in(marks, 1).area, (Rect{100_pt, 160_pt, 590_pt, 2_pt}));
}

// The first one ends on line 3, at 136 pt; the second starts on line 6, at 160: two white lines, their middle is 148.
TEST(PaintRules, AJumpHoleSharesItsWhiteOnBothSidesOfTheRule) {
    FilledPage page;
    page.plan = tiny_plan();
    FilledFrame& hole = add_frame(page, "hole", {1, 6}, {1, 20});
    hole.parts.push_back(hole.parts.front());
    hole.parts.back().start.y = 160_pt;
    const auto text = std::make_shared<const ShapedText>(squares("潮"));
    hole.lines.push_back({text, line_of(0, 1), {}, {Element::body}, GridPlace{0, {3, 3}}});
    EXPECT_EQ(rule_in(paint_rules(page, PageRules{}), 0).area.y, 148_pt - kHair / 2);
}

// Column 1 ends at 190 pt, the gutter's middle is 195; line 5 runs from 148 to 160 pt: both rules meet at (195, 154).
TEST(PaintRules, RulesMeetAtTheInnerCornerOfAnL) {
    FilledPage page = page_of_two({1, 2}, {1, 4}, {2, 2}, {6, 9});
    page.plan.frames.own(0).legs.push_back(area_on(page.plan, {1, 1}, {5, 9}));
    const auto marks = paint_rules(page, PageRules{});
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(rule_in(marks, 0).area.x, 195_pt - kHair / 2);
    EXPECT_EQ(rule_in(marks, 0).area.y, 154_pt - kHair / 2);
    EXPECT_EQ(rule_in(marks, 1).area.y, 154_pt - kHair / 2);
    EXPECT_LE(rule_in(marks, 1).area.x, 195_pt);
    EXPECT_EQ(rule_in(marks, 1).area.right(), 290_pt);
}

// A box under both stories: right under them the rule between them goes on to its edge, a line away it stops before.
TEST(PaintRules, AColumnRuleMeetsTheBoxRightUnderIt) {
    for (const int first : {11, 12}) {
        FilledPage page = page_of_two({1, 2}, {1, 10}, {3, 6}, {1, 10});
        add_frame(page, "box", {1, 6}, {first, 20});
        BoxPlan& box = page.plan.frames.own(2).box.emplace();
        box.around = page.plan.frames[2].legs;
        const Length foot = rule_in(paint_rules(page, PageRules{}), 0).area.bottom();
        const Length last_line = page.plan.grid.line_top(11);
        EXPECT_EQ(foot, first == 11 ? last_line : last_line - 1_pt);
    }
}

// The foot of the L has a box beside it, and no rule between the two: the rule under its arm ends with its columns.
TEST(PaintRules, ARuleAcrossDoesNotTurnBesideABox) {
    FilledPage page = page_of_two({1, 2}, {1, 4}, {2, 2}, {6, 9});
    page.plan.frames.own(0).legs.push_back(area_on(page.plan, {1, 1}, {5, 9}));
    page.plan.frames.own(1).rules.left = EdgeRule::none;
    const auto marks = paint_rules(page, PageRules{});
    ASSERT_EQ(marks.size(), 1u);
    EXPECT_EQ(rule_in(marks, 0).area.x, 200_pt);
}

TEST(PaintRules, TakeTheirLookFromThePaper) {
    PageRules looks;
    looks.column = {RuleKind::single, 2_pt, {InkName{"red"}, 30}};
    const auto marks = paint_rules(page_of_two({1, 2}, {1, 10}, {3, 6}, {1, 10}), looks);
    EXPECT_EQ(rule_in(marks, 0).area.width, 2_pt);
    EXPECT_EQ(rule_in(marks, 0).ink, (Tint{InkName{"red"}, 30}));
}

}  // namespace
}  // namespace banxin
