// Pages of a few frames held against the rules of make-up: each rule broken once, and kept once.
#include <gmock/gmock.h>

#include "check/judge_make_up.h"
#include "make_up_page.h"
#include "small_edition.h"

namespace banxin {
namespace {

using testing::HasSubstr;

struct MakeUpTest : testing::Test {
    std::string found() const { return codes(told()); }
    Diagnostics told() const { return judge_make_up(page.edition, page.filled_edition()); }

    /// A frame with a head of 3 lines and text down to its foot in every column.
    FramePlan& story(const std::string& id, Span columns, Span lines) {
        FramePlan& plan = page.frame(id, {{{}, columns, lines}});
        page.head(3);
        for (int column = 0; column < columns.count(); ++column) page.text(column, {lines.first + 3, lines.last});
        return plan;
    }

    MakeUpPageMaker page;
};

// Columns 1-4 beside 5-6, below them 1-3 beside 4-6, at different lines: nothing cuts the page.
TEST_F(MakeUpTest, SaysNothingOfAPageThatHoldsTogether) {
    story("lead", {1, 4}, {1, 20});
    story("side", {5, 6}, {1, 30});
    page.part().head->size = 16_pt;
    story("foot", {1, 3}, {22, 40});
    story("last", {4, 6}, {32, 40});
    EXPECT_EQ(found(), "");
}

TEST_F(MakeUpTest, EqualHeadsOnOneBandAreToldAtTheSecondHeadline) {
    story("lead", {1, 2}, {1, 20});
    story("side", {3, 4}, {2, 24});
    const Diagnostics all = told();
    ASSERT_EQ(codes(all), "equal-heads-side-by-side page-cut-down");
    EXPECT_EQ(all[0].spot, (SourceSpot{"side.md", 2, 11}));
    EXPECT_EQ(all[0].severity, Severity::warning);
    EXPECT_THAT(all[0].message.english(), HasSubstr("`lead` and `side`"));
}

TEST_F(MakeUpTest, HeadsOfAnotherSizeOrNumberOfLinesMayMeet) {
    story("lead", {1, 3}, {1, 20});
    story("side", {4, 5}, {1, 20});
    page.part().head->headline_lines = 2;
    story("foot", {1, 5}, {22, 40});
    EXPECT_EQ(found(), "");
}

TEST_F(MakeUpTest, HeadsOfAnotherFontMayMeet) {
    story("lead", {1, 3}, {1, 20});
    story("side", {4, 5}, {1, 20}).head.look.headline.font = FontRole{"hei"};
    story("foot", {1, 5}, {22, 40});
    EXPECT_EQ(found(), "");
}

TEST_F(MakeUpTest, HeadsWithAColumnBetweenThemMayBeEqual) {
    story("lead", {1, 2}, {1, 20});
    page.frame("middle", {{{}, {3, 3}, {1, 20}}});
    story("side", {4, 5}, {1, 20});
    story("foot", {1, 5}, {22, 40});
    EXPECT_EQ(found(), "");
}

// The upper head ends at line 3; the lower one starts at line 8 with 4 lines between, then at line 9 with 5.
TEST_F(MakeUpTest, HeadsStackWithFewerThanFiveLinesBetween) {
    story("upper", {1, 2}, {1, 7});
    story("lower", {1, 2}, {8, 30});
    EXPECT_EQ(found(), "heads-stacked");
}
TEST_F(MakeUpTest, FiveLinesKeepHeadsApart) {
    story("upper", {1, 2}, {1, 8});
    story("lower", {1, 2}, {9, 30});
    EXPECT_EQ(found(), "");
}

TEST_F(MakeUpTest, AHeadWithTwoLinesUnderItStandsAtAColumnsFoot) {
    page.frame("lead", {{{}, {1, 1}, {1, 5}}});
    page.head(3);
    page.text(0, {4, 5});
    EXPECT_EQ(found(), "head-at-column-foot");
}
TEST_F(MakeUpTest, ThreeLinesUnderAHeadAreEnough) {
    page.frame("lead", {{{}, {1, 1}, {1, 6}}});
    page.head(3);
    page.text(0, {4, 6});
    EXPECT_EQ(found(), "");
}

// The fold of a page of 600 mm is at 300 mm = 850.4 pt.
TEST_F(MakeUpTest, TheFoldGoesThroughNoHeadline) {
    page.plan().trim = {400_mm, 600_mm};
    story("lead", {1, 2}, {1, 20});
    PlacedLine headline;
    auto text = std::make_shared<ShapedText>();
    text->looks = {Look{FaceId{}, 20_pt, InkName{"black"}}};
    headline.text = text;
    headline.source.element = Element::headline;
    headline.origin = {Length(), 855_pt};
    page.filled().lines.push_back(headline);
    EXPECT_EQ(found(), "head-in-fold");
    page.filled().lines.back().origin.y = 845_pt;
    EXPECT_EQ(found(), "");
    page.plan().trim = {275_mm, 390_mm};
    page.filled().lines.back().origin.y = 195_mm + 5_pt;
    EXPECT_EQ(found(), "");
}

TEST_F(MakeUpTest, ALineThatNoFrameReachesOverCutsThePage) {
    story("lead", {1, 3}, {1, 20});
    page.part().head->size = 30_pt;
    story("side", {4, 6}, {1, 20});
    story("left", {1, 2}, {22, 40});
    story("right", {3, 6}, {22, 40});
    page.part().head->size = 14_pt;
    EXPECT_EQ(found(), "page-cut-across");
}
TEST_F(MakeUpTest, AStoryOverTheWholeWidthMayEndThere) {
    story("lead", {1, 6}, {1, 20});
    story("left", {1, 2}, {22, 40});
    story("right", {3, 6}, {22, 40});
    page.part().head->size = 14_pt;
    EXPECT_EQ(found(), "");
}

// The same without a white line between: a rule from side to side.
TEST_F(MakeUpTest, FramesThatMeetOnOneLineCutThePage) {
    story("lead", {1, 3}, {1, 20});
    page.part().head->size = 30_pt;
    story("side", {4, 6}, {1, 20});
    story("left", {1, 2}, {21, 40});
    story("right", {3, 6}, {21, 40});
    page.part().head->size = 14_pt;
    EXPECT_EQ(found(), "page-cut-across");
    EXPECT_THAT(told().front().message.english(), HasSubstr("the foot of line 20 cuts page 1 from side to side"));
}

// One story over the whole page in two legs, a white line between them: no rule runs through it.
TEST_F(MakeUpTest, TheLegsOfOneStoryDoNotCutThePage) {
    page.frame("lead", {{{}, {1, 6}, {1, 20}}, {{}, {1, 6}, {22, 40}}});
    EXPECT_EQ(found(), "");
}
TEST_F(MakeUpTest, TheLegsOfOneStorySideBySideDoNotCutThePage) {
    page.frame("lead", {{{}, {1, 3}, {1, 40}}, {{}, {4, 6}, {1, 40}}});
    EXPECT_EQ(found(), "");
}
TEST_F(MakeUpTest, AStoryOverTheWholeWidthMayHaveTwoLegs) {
    page.frame("lead", {{{}, {1, 3}, {1, 20}}, {{}, {4, 6}, {1, 20}}});
    story("left", {1, 2}, {22, 40});
    story("right", {3, 6}, {22, 40});
    page.part().head->size = 14_pt;
    EXPECT_EQ(found(), "");
}
// The text of the L goes on under itself in columns 1 and 2.
TEST_F(MakeUpTest, AnLReachesOverTheLineInItsBend) {
    page.frame("lead", {{{}, {1, 4}, {1, 20}}, {{}, {1, 2}, {21, 40}}});
    page.frame("side", {{{}, {5, 6}, {1, 20}}});
    page.frame("foot", {{{}, {3, 6}, {21, 40}}});
    EXPECT_EQ(found(), "");
}
// Its second leg stands under another story: the line between them goes from side to side.
TEST_F(MakeUpTest, LegsWithAnotherStoryBetweenDoNotHoldThePageTogether) {
    page.frame("lead", {{{}, {1, 3}, {1, 10}}, {{}, {1, 3}, {31, 40}}});
    page.frame("side", {{{}, {4, 6}, {1, 10}}});
    page.frame("between", {{{}, {1, 3}, {11, 30}}});
    page.frame("foot", {{{}, {4, 6}, {11, 40}}});
    EXPECT_THAT(found(), HasSubstr("page-cut-across"));
}

// Two lines over a picture that stands on lines 6 to 20, the rest below it.
TEST_F(MakeUpTest, TwoLinesOverAPictureAreAShortLeg) {
    page.frame("lead", {{{}, {1, 1}, {1, 30}}}).pictures.push_back({{}, {1, 1}, {6, 20}});
    page.head(3);
    page.text(0, {4, 5});
    page.text(0, {21, 30});
    page.part().columns = {{12, 12}};
    EXPECT_EQ(found(), "short-leg");
    EXPECT_EQ(told().front().hint.english(), "move the picture beside them, or change the frame's depth");
}

// Nothing stands beside its columns: no picture and no head is told to be moved.
TEST_F(MakeUpTest, AShortLegBesideNothingIsTheFramesOwn) {
    page.frame("lead", {{{}, {1, 2}, {1, 30}}});
    page.text(0, {1, 2});
    page.text(1, {1, 2});
    page.part().columns = {{2, 2}, {2, 2}};
    EXPECT_EQ(found(), "short-leg short-leg");
    EXPECT_EQ(told().front().hint.english(),
              "change the frame's depth or the number of its columns, or lengthen the story");
}

// In the middle of two lines it has white over it and below it.
TEST_F(MakeUpTest, ACrossheadEndsNoLeg) {
    page.frame("lead", {{{}, {1, 1}, {1, 30}}});
    page.text(0, {1, 1});
    page.line(Element::crosshead, 0, {2, 3});
    page.text(0, {4, 30});
    page.part().columns = {{30, 30}};
    EXPECT_EQ(found(), "");
}

TEST_F(MakeUpTest, AJumpLineUnderAWhiteLineIsNoLegOfItsOwn) {
    page.frame("lead", {{{}, {1, 1}, {1, 30}}});
    page.text(0, {1, 28});
    page.line(Element::jump_to, 0, {30, 30});
    page.part().columns = {{30, 30}};
    EXPECT_EQ(found(), "");
}

TEST_F(MakeUpTest, FeetMayBeOneLineApart) {
    story("lead", {1, 2}, {1, 20});
    page.part().columns = {{17, 17}, {17, 16}};
    EXPECT_EQ(found(), "");
    page.part().columns = {{17, 17}, {17, 15}};
    EXPECT_EQ(found(), "feet-out-of-line");
    page.part().columns = {{17, 17}, {17, 14}};  // story-short
    EXPECT_EQ(found(), "");
}

TEST_F(MakeUpTest, TextStartsNoHigherThanItsHead) {
    page.frame("lead", {{{}, {1, 2}, {10, 30}}, {{}, {3, 3}, {1, 30}}});
    page.head(3);
    page.text(0, {13, 30});
    page.text(1, {13, 30});
    page.text(2, {1, 30});
    EXPECT_EQ(found(), "text-above-head");
}

TEST_F(MakeUpTest, NoStoryStandsBetweenTwoLegs) {
    page.frame("lead", {{{}, {1, 1}, {1, 30}}, {{}, {3, 3}, {1, 30}}});
    page.frame("other", {{{}, {2, 2}, {1, 30}}});
    EXPECT_EQ(found(), "legs-apart");
}

TEST_F(MakeUpTest, ContinuationsWithoutHeadsLookAlike) {
    FramePlan& hole = page.frame("continued", {{{}, {1, 3}, {1, 30}}});
    hole.kind = FrameKind::jumps;
    page.filled().parts.push_back(page.part());
    EXPECT_EQ(found(), "");
    page.edition.paper.jump.head = JumpHead::none;
    EXPECT_EQ(found(), "landings-alike");
}

// Two columns of two lines under the head of a continuation: told once.
TEST_F(MakeUpTest, AContinuationOfTwoLinesHasShortLegs) {
    page.frame("continued", {{{}, {1, 2}, {1, 30}}}).kind = FrameKind::jumps;
    page.text(0, {3, 4});
    page.text(1, {3, 4});
    page.part().columns = {{2, 2}, {2, 2}};
    EXPECT_EQ(found(), "short-leg");
    page.text(0, {5, 5});
    page.text(1, {5, 5});
    page.part().columns = {{3, 3}, {3, 3}};
    EXPECT_EQ(found(), "");
}

TEST_F(MakeUpTest, AContinuationEndsInLine) {
    page.frame("continued", {{{}, {1, 2}, {1, 30}}}).kind = FrameKind::jumps;
    page.part().columns = {{9, 9}, {9, 8}};
    EXPECT_EQ(found(), "");
    page.part().columns = {{9, 9}, {9, 6}};
    EXPECT_EQ(found(), "feet-out-of-line");
}

TEST_F(MakeUpTest, OneIssueHasOneFormOfDateline) {
    for (const char* id : {"a", "b", "c"}) {
        page.frame(id, {{{}, {1, 1}, {1, 1}}});
        page.edition.stories.at({id}).body = {
            {BlockKind::paragraph, {{"本报讯（记者 沈知微）", Emphasis::dateline}, {"昨日", {}}}, "", {id, 9, 1}}};
    }
    page.edition.stories.at({"b"}).body.front().spans.front().text = "本报讯（记者 周望）";
    const auto datelines = [&] { return judge_datelines(page.edition, page.filled_edition()); };
    EXPECT_TRUE(datelines().empty());
    page.edition.stories.at({"c"}).body.front().spans.front().text = "本报讯";  // no reporter, so no form of naming one
    EXPECT_TRUE(datelines().empty());
    page.edition.stories.at({"c"}).body.front().spans.front().text = "【本报讯】";
    const MakeUpFindings mixed = datelines();
    ASSERT_EQ(mixed.size(), 1u);
    EXPECT_EQ(mixed[0].spot.file, "c");
}

TEST_F(MakeUpTest, ARuleThatIsSwitchedOffIsNotTold) {
    page.frame("lead", {{{}, {1, 1}, {1, 5}}});
    page.head(3);
    page.text(0, {4, 5});
    page.edition.paper.make_up.off = {MakeUpRule::head_at_column_foot};
    EXPECT_EQ(found(), "");
}

TEST(MakeUpRules, HaveAnIdEach) {
    EXPECT_EQ(make_up_rules().size(), 12u);
    for (const NamedRule& named : make_up_rules()) EXPECT_EQ(id_of(named.rule), named.id);
}

}  // namespace
}  // namespace banxin
