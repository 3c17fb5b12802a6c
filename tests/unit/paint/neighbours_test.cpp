#include "paint/neighbours.h"

#include <gmock/gmock.h>

namespace banxin {

void PrintTo(const GutterRule& rule, std::ostream* out) {
    *out << "after " << rule.after_column << " lines " << rule.lines.first << "-" << rule.lines.last;
}
void PrintTo(const CrossRule& rule, std::ostream* out) {
    *out << "columns " << rule.columns.first << "-" << rule.columns.last << " blank " << rule.blank.first << "-"
         << rule.blank.last;
}

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// 1 1 2
// 1 1 2
TEST(GutterRules, StandBetweenTwoStories) {
    EXPECT_THAT(gutter_rules({{1, {1, 2}, {1, 2}}, {2, {3, 3}, {1, 2}}}), ElementsAre(GutterRule{2, {1, 2}}));
}

// 1 .     lines 1-4
// 1 2     lines 5-8
// . 2     lines 9-12
TEST(GutterRules, RunAlongTheLinesOnWhichBothStand) {
    EXPECT_THAT(gutter_rules({{1, {1, 1}, {1, 8}}, {2, {2, 2}, {5, 12}}}), ElementsAre(GutterRule{1, {5, 8}}));
}

// 1 3
// . 3     line 5
// 2 3
TEST(GutterRules, BridgeTheBlankBesideAStoryThatRunsThrough) {
    EXPECT_THAT(gutter_rules({{1, {1, 1}, {1, 4}}, {2, {1, 1}, {6, 9}}, {3, {2, 2}, {1, 9}}}),
                ElementsAre(GutterRule{1, {1, 9}}));
}

// 1 3
// . .     line 5
// 2 4
TEST(GutterRules, StopWhereBothSidesAreWhite) {
    EXPECT_THAT(gutter_rules({{1, {1, 1}, {1, 4}}, {2, {1, 1}, {6, 9}}, {3, {2, 2}, {1, 4}}, {4, {2, 2}, {6, 9}}}),
                ElementsAre(GutterRule{1, {1, 4}}, GutterRule{1, {6, 9}}));
}

TEST(GutterRules, DoNotBridgeThreeLines) {
    EXPECT_THAT(gutter_rules({{1, {1, 1}, {1, 4}}, {2, {1, 1}, {8, 9}}, {3, {2, 2}, {1, 9}}}),
                ElementsAre(GutterRule{1, {1, 4}}, GutterRule{1, {8, 9}}));
}

// 1 1     lines 1-4
// 1 2     lines 5-8: an L-shape round a story
TEST(GutterRules, SeparateTheFootOfAnLShapeOnly) {
    EXPECT_THAT(gutter_rules({{1, {1, 2}, {1, 4}}, {1, {1, 1}, {5, 8}}, {2, {2, 2}, {5, 8}}}),
                ElementsAre(GutterRule{1, {5, 8}}));
}

TEST(GutterRules, AreNotDrawnInsideAStory) {
    EXPECT_THAT(gutter_rules({{1, {1, 1}, {1, 4}}, {1, {2, 2}, {1, 4}}}), IsEmpty());
    EXPECT_THAT(gutter_rules({}), IsEmpty());
}

// 1 1
// . .     line 5
// 2 2
TEST(CrossRules, StandInTheBlankBetweenStackedStories) {
    EXPECT_THAT(cross_rules({{1, {1, 2}, {1, 4}}, {2, {1, 2}, {6, 9}}}), ElementsAre(CrossRule{{1, 2}, {5, 5}}));
    EXPECT_THAT(cross_rules({{1, {1, 2}, {1, 4}}, {2, {1, 2}, {7, 9}}}), ElementsAre(CrossRule{{1, 2}, {5, 6}}));
}

TEST(CrossRules, NeedOneOrTwoFreeLines) {
    EXPECT_THAT(cross_rules({{1, {1, 2}, {1, 4}}, {2, {1, 2}, {5, 9}}}), IsEmpty());
    EXPECT_THAT(cross_rules({{1, {1, 2}, {1, 4}}, {2, {1, 2}, {8, 9}}}), IsEmpty());
}

// 1 1 .
// . 2 2
TEST(CrossRules, AreAsWideAsWhatTheStoriesShare) {
    EXPECT_THAT(cross_rules({{1, {1, 2}, {1, 4}}, {2, {2, 3}, {6, 9}}}), ElementsAre(CrossRule{{2, 2}, {5, 5}}));
}

// 1 1 1 1
// 2 2 3 3: one rule under 1, unbroken at the gutter.
TEST(CrossRules, GoOnUnderOneStory) {
    EXPECT_THAT(cross_rules({{1, {1, 4}, {1, 4}}, {2, {1, 2}, {6, 9}}, {3, {3, 4}, {6, 9}}}),
                ElementsAre(CrossRule{{1, 4}, {5, 5}}));
}

// 1 2     line 4
// . 2     line 5, or the other way round
// 3 3     line 7
TEST(CrossRules, AreOneOverOneHeadWhereWhatStandsOverItEndsALineApart) {
    EXPECT_THAT(cross_rules({{1, {1, 1}, {1, 4}}, {2, {2, 2}, {1, 5}}, {3, {1, 2}, {7, 9}}}),
                ElementsAre(CrossRule{{1, 2}, {6, 6}}));
    EXPECT_THAT(cross_rules({{1, {1, 1}, {1, 5}}, {2, {2, 2}, {1, 4}}, {3, {1, 2}, {7, 9}}}),
                ElementsAre(CrossRule{{1, 2}, {6, 6}}));
}

// 1 2     line 4, 1 being a tint without a line
// . 2     line 5
// 3 3     line 7
TEST(CrossRules, RunOnPastABareGroundThatEndsALineApart) {
    EXPECT_THAT(cross_rules({{1, {1, 1}, {1, 4}, {}, true}, {2, {2, 2}, {1, 5}}, {3, {1, 2}, {7, 9}}}),
                ElementsAre(CrossRule{{1, 2}, {6, 6}}));
}

// 1 1 1   lines 1-4
// 2 . 4   line 6
// 2 3 4   line 7
TEST(CrossRules, AreOneUnderOneFootWhereWhatStandsUnderItBeginsALineApart) {
    EXPECT_THAT(cross_rules({{1, {1, 3}, {1, 4}}, {2, {1, 1}, {6, 9}}, {3, {2, 2}, {7, 9}}, {4, {3, 3}, {6, 9}}}),
                ElementsAre(CrossRule{{1, 3}, {5, 5}}));
}

// 1 2     line 4
// . 2     line 5
// . .     line 6
// 3 4     line 7: two heads, two rules
TEST(CrossRules, AreTwoOverTwoHeads) {
    EXPECT_THAT(cross_rules({{1, {1, 1}, {1, 4}}, {2, {2, 2}, {1, 5}}, {3, {1, 1}, {7, 9}}, {4, {2, 2}, {7, 9}}}),
                ElementsAre(CrossRule{{1, 1}, {5, 6}}, CrossRule{{2, 2}, {6, 6}}));
}

// 1 2
// 3 4: four stories that meet in a point share no rule.
TEST(CrossRules, BreakBetweenStrangers) {
    EXPECT_THAT(cross_rules({{1, {1, 1}, {1, 4}}, {2, {2, 2}, {1, 4}}, {3, {1, 1}, {6, 9}}, {4, {2, 2}, {6, 9}}}),
                ElementsAre(CrossRule{{1, 1}, {5, 5}}, CrossRule{{2, 2}, {5, 5}}));
}

// 1 1     lines 1-4
// 1 .     line 5
// 1 2     lines 6-9
TEST(CrossRules, StandUnderTheArmOfAnLShapeOnlyAndTurnDownAtItsCorner) {
    EXPECT_THAT(cross_rules({{1, {1, 2}, {1, 4}}, {1, {1, 1}, {5, 9}}, {2, {2, 2}, {6, 9}}}),
                ElementsAre(CrossRule{{2, 2}, {5, 5}, RuleTurn::down, RuleTurn::none}));
}

TEST(CrossRules, AreNotDrawnInsideAStory) {
    EXPECT_THAT(cross_rules({{1, {1, 1}, {1, 4}}, {1, {1, 1}, {6, 9}}}), IsEmpty());
}

constexpr EdgeRules kBoxed{EdgeRule::none, EdgeRule::none, EdgeRule::none, EdgeRule::none};

// 1 2     1 is boxed
// . .     line 5
// 3 3
TEST(GutterRules, NoneBesideABox) {
    EXPECT_THAT(gutter_rules({{1, {1, 1}, {1, 4}, kBoxed}, {2, {2, 2}, {1, 4}}, {3, {1, 2}, {6, 9}}}), IsEmpty());
}

// The rule over story 3 stands under story 2 alone.
TEST(CrossRules, NoneUnderABox) {
    EXPECT_THAT(cross_rules({{1, {1, 1}, {1, 4}, kBoxed}, {2, {2, 2}, {1, 4}}, {3, {1, 2}, {6, 9}}}),
                ElementsAre(CrossRule{{2, 2}, {5, 5}}));
}

// 1 2     1 is a tint without a line: the rule under 2 runs on to the end of 3
// . .     line 5
// 3 3
TEST(CrossRules, RunOnPastABareGround) {
    EXPECT_THAT(cross_rules({{1, {1, 1}, {1, 4}, kBoxed, true}, {2, {2, 2}, {1, 4}}, {3, {1, 2}, {6, 9}}}),
                ElementsAre(CrossRule{{1, 2}, {5, 5}}));
    EXPECT_THAT(cross_rules({{1, {1, 2}, {1, 4}, kBoxed, true}, {3, {1, 2}, {6, 9}}}), IsEmpty());
    EXPECT_THAT(
        cross_rules({{1, {1, 1}, {1, 4}, kBoxed, true}, {2, {2, 2}, {1, 4}}, {3, {1, 1}, {6, 9}}, {4, {2, 2}, {6, 9}}}),
        ElementsAre(CrossRule{{2, 2}, {5, 5}}));
}

// 1 .
TEST(GutterRules, StandBesideWhiteWhereAStoryAlwaysHasOne) {
    EXPECT_THAT(gutter_rules({{1, {1, 1}, {1, 4}, {.right = EdgeRule::always}}}), ElementsAre(GutterRule{1, {1, 4}}));
}

TEST(CrossRules, StandInTheNextLineWhereAStoryAlwaysHasOne) {
    EXPECT_THAT(cross_rules({{1, {1, 2}, {1, 4}, {.bottom = EdgeRule::always}}}),
                ElementsAre(CrossRule{{1, 2}, {5, 5}}));
    EXPECT_THAT(cross_rules({{1, {1, 2}, {6, 9}, {.top = EdgeRule::always}}}), ElementsAre(CrossRule{{1, 2}, {5, 5}}));
}

// 3 1
// 3 .     line 5: story 3 is no part of an L
// 3 2
TEST(CrossRules, DoNotTurnBesideAThirdStory) {
    EXPECT_THAT(cross_rules({{1, {2, 2}, {1, 4}}, {2, {2, 2}, {6, 9}}, {3, {1, 1}, {1, 9}}}),
                ElementsAre(CrossRule{{2, 2}, {5, 5}}));
}

}  // namespace
}  // namespace banxin
