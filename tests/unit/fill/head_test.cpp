#include "fill/head/head.h"

#include <gmock/gmock.h>

#include "fill/head/fit_head.h"
#include "fill/head/head_lines.h"
#include "fill/text/spread_line.h"
#include "support/squares.h"

namespace banxin {
namespace {

using test::kCell;
using test::kLeading;

/// A house with the sizes of the trade's worked answer, set in whatever Chinese faces are installed.
struct HeadTest : testing::Test {
    HeadTest() {
        for (const char* role : {"song", "hei", "kai", "headline"})
            paper.fonts[FontRole{role}] = {"Noto Serif CJK SC", 400};
        for (const TextKind kind : {TextKind::kicker, TextKind::headline, TextKind::deck, TextKind::byline}) {
            paper.styles[kind] = {FontRole{"song"}, 9_pt, InkName{"black"}, Align::centre};
        }
        paper.grades[1] = {{30_pt, 21_pt}, 14_pt, 21_pt};
        type_case = open_type_case(paper, library).value();
        space = {{{}, {}, kCell * 83, kLeading * 40}, {1, 1}, kLeading};
        story.headline = "南汐港三号泊位首船靠泊";
    }

    SetHead set() { return set_head(story, space, {paper, type_case}); }

    FontLibrary library;
    Paper paper;
    TypeCase type_case;
    HeadSpace space;
    Story story;
};

// 30 pt + 21 pt are 4.53 lines of 11.25 pt; with three lines of air 7.53, rounded up.
TEST_F(HeadTest, OfThirtyAndTwentyOnePointsTakesEightLines) {
    story.deck = {"岸桥远程操控"};
    EXPECT_EQ(set().fit.grid_lines, 8);
}

// 30 pt + 15 pt are four lines of 11.25 pt, a length that has no exact half: a line of air and two halves make six.
TEST(HeadGridLines, HalfLinesOfAirMakeWholeOnes) {
    std::vector<HeadPart> parts(2);
    parts[0].size = 30_pt;
    parts[1].size = 15_pt;
    for (HeadPart& part : parts) part.lines.resize(1);
    EXPECT_EQ(head_grid_lines(parts, {1000, 500, 500}, kLeading), 6);
    EXPECT_EQ(head_grid_lines(parts, {1000, 500, 501}, kLeading), 7);
}

// The exercise of the trade's handbook: 引题 of 14 characters, 主题 of 12 in 30 pt, 副题 of 18 in 21 pt, one line each,
// over four columns. 30 pt are 2.67 lines of 11.25 pt, 21.375 pt are 1.9, 21 pt are 1.87: 6.43 lines; with three lines
// of air 9.43.
TEST_F(HeadTest, OfTheHandbooksExerciseStandsInOneLineAPart) {
    paper.grades[1] = {{30_pt}, Length::emu(271'463), 21_pt};
    space.room.width = kCell * 55;
    story.kicker = "渡口老街四百余户摊主一夜搬空";
    story.headline = "南汐港三号泊位首船靠泊了";
    story.deck = {"岸桥全由控制室的司机远程操控不再上岸"};
    paper.air = {1000, 500, 1000};
    const SetHead head = set();
    EXPECT_EQ(head.lines.size(), 3u);
    EXPECT_EQ(head.fit.size, 30_pt);
    EXPECT_EQ(head.fit.grid_lines, 10);
}

TEST_F(HeadTest, TooDeepForItsRoomTakesASmallerSize) {
    EXPECT_EQ(set().fit.size, 30_pt);  // with two lines of air 4.67 lines: 5
    space.room.height = kLeading * 4;
    EXPECT_EQ(set().fit.size, 21_pt);  // 3.87
    EXPECT_EQ(set().fit.lines_over, 0);
    space.room.height = kLeading * 3;
    EXPECT_EQ(set().fit.lines_over, 1);
}

/// Face and ink of each line.
std::vector<std::pair<FaceId, InkName>> looks_of(const SetHead& head) {
    std::vector<std::pair<FaceId, InkName>> looks;
    for (const PlacedLine& line : head.lines)
        looks.emplace_back(line.text->looks.front().face, line.text->looks.front().ink);
    return looks;
}

// 引题, 主题, 副题: the frame's look over the grade's, the grade's over the style's.
TEST_F(HeadTest, HasTheLookOfItsGradeAndOfItsFrame) {
    paper.fonts[FontRole{"hei"}] = {"Noto Sans CJK SC", 700};
    paper.fonts[FontRole{"kai"}] = {"Noto Serif CJK SC", 900};
    type_case = open_type_case(paper, library).value();
    const FaceId song = type_case.face(FontRole{"song"});
    const FaceId hei = type_case.face(FontRole{"hei"});
    const FaceId kai = type_case.face(FontRole{"kai"});
    story.kicker = "岸桥";
    story.deck = {"远程操控"};
    paper.grades[1].look = {{FontRole{"hei"}, {}}, {{}, InkName{"red"}}, {FontRole{"kai"}, {}}};
    EXPECT_THAT(looks_of(set()), testing::ElementsAre(std::pair(song, InkName{"red"}), std::pair(hei, InkName{"black"}),
                                                      std::pair(kai, InkName{"black"})));
    space.plan.look = {{FontRole{"kai"}, InkName{"section"}}, {}, {FontRole{"song"}, {}}};
    EXPECT_THAT(looks_of(set()),
                testing::ElementsAre(std::pair(song, InkName{"red"}), std::pair(kai, InkName{"section"}),
                                     std::pair(song, InkName{"black"})));
}

TEST_F(HeadTest, OfASizeOfItsOwnTriesNoOther) {
    space.plan.size = 24_pt;
    EXPECT_EQ(set().fit.size, 24_pt);
    space.room.width = 24_pt * 10;  // eleven characters
    EXPECT_TRUE(set().fit.too_long);
    EXPECT_EQ(set().fit.size, 24_pt);
}

// The report tells what would have room at each size of the grade, whatever the siblings need.
TEST_F(HeadTest, TakesTheSizeThatItSharesWithItsSiblings) {
    space.shared_size = 21_pt;
    const SetHead head = set();
    EXPECT_EQ(head.fit.size, 21_pt);
    ASSERT_EQ(head.fit.capacities.size(), 2u);
    EXPECT_EQ(head.fit.capacities.front().size, 30_pt);
}

TEST_F(HeadTest, InsideItsTextStandsInTheMiddle) {
    space.plan.place = HeadPlace::inside;
    space.room = {{}, {}, kCell * 83, kLeading * 15};
    const SetHead head = set();
    EXPECT_EQ(head.area.y, kLeading * 5);  // five lines of head between five and five of text
    EXPECT_EQ(head.area.height, kLeading * 5);
}

TEST_F(HeadTest, OverSixBroadsheetColumnsHoldsTwentyFourCharacters) {
    space.room.width = kCell * 83;  // six columns of 13 with their gutters
    EXPECT_EQ(set().fit.capacity, 24);
    space.room.width = kCell * 71;  // six of the tabloid
    EXPECT_EQ(set().fit.capacity, 21);
}

TEST_F(HeadTest, TakesTheLargestSizeThatFits) {
    EXPECT_EQ(set().fit.size, 30_pt);
    space.room.width = 30_pt * 11 - Length::emu(1);  // eleven characters: a hair too narrow
    EXPECT_EQ(set().fit.size, 21_pt);
}

TEST_F(HeadTest, SaysWhenNoSizeFitsAndStillSetsEveryCharacter) {
    space.room.width = 21_pt * 4;
    const SetHead head = set();
    EXPECT_TRUE(head.fit.too_long);
    std::uint32_t units = 0;
    for (const PlacedLine& line : head.lines) units += line.line.end_unit - line.line.first_unit;
    EXPECT_EQ(units, 11u);
}

TEST_F(HeadTest, BreaksWhereTheEditorWished) {
    story.headline = "南汐港|三号泊位首船靠泊";
    const SetHead head = set();
    ASSERT_EQ(head.fit.headline_lines, 2);
    EXPECT_EQ(head.lines[0].line.end_unit, 3u);
    EXPECT_EQ(head.fit.characters, 11);
}

// 初号 小初 一号 小一 二号: two grades below 42 pt is 21 pt, with a 小 after each.
TEST_F(HeadTest, SetsADeckTwoGradesBelowWhenTheGradeDoesNotSay) {
    paper.sizes = {{"初号", 42_pt}, {"小初", 30_pt}, {"一号", 28_pt},
                   {"小一", 24_pt}, {"二号", 21_pt}, {"小二", 18_pt}};
    EXPECT_EQ(two_grades_below(42_pt, paper), 21_pt);
    EXPECT_EQ(two_grades_below(30_pt, paper), 18_pt);
    EXPECT_EQ(two_grades_below(18_pt, paper), 9_pt);  // never below the body
    paper.grades[1] = {{42_pt}};
    story.deck = {"岸桥远程操控"};
    EXPECT_EQ(set().lines.back().text->looks.front().size, 21_pt);
}

// Lines of nine, seven and six characters of 30 pt: the block is the longest and twice 60 pt wide.
TEST_F(HeadTest, StepsItsLinesDownToTheRight) {
    space.plan.lines = 3;
    space.plan.shape = HeadShape::stepped;
    space.plan.spread = Spread::no;
    story.headline = "南汐港三号泊位首船|今晨靠泊卸货忙|岸桥远程操控";
    const SetHead head = set();
    ASSERT_EQ(head.lines.size(), 3u);
    const auto end = [&](std::size_t i) { return head.lines[i].origin.x + head.lines[i].line.right; };
    EXPECT_LT(head.lines[0].origin.x, head.lines[1].origin.x);
    EXPECT_LT(head.lines[1].origin.x, head.lines[2].origin.x);
    EXPECT_EQ(head.lines[0].origin.x + end(2), space.room.width);  // the steps stand in the middle
}

TEST_F(HeadTest, SetsASummaryAsAParagraphBesideBodyCells) {
    story.summary =
        "自十一月二十日起，三号泊位的四台岸桥全部由控制室里的司机操纵，码头上不再有人，一条船的装卸时间从九小时缩短到六"
        "小时，"
        "今冬还将再添两台，到明年三月底全部投用。";
    space.room.width = kCell * 43;  // 80 characters in lines of 41
    paper.styles[TextKind::summary] = {FontRole{"song"}, 9_pt, InkName{"black"}, Align::justify};
    const SetHead head = set();
    EXPECT_EQ(head.fit.summary_lines, 2);
    EXPECT_EQ(head.lines.back().source.element, Element::summary);
    EXPECT_EQ(head.lines.back().origin.x, kCell);
    EXPECT_EQ(head.lines[head.lines.size() - 2].line.right, space.room.width - kCell * 2);
}

TEST_F(HeadTest, WithoutAnyPartTakesNoLine) {
    story.headline.clear();
    const SetHead head = set();
    EXPECT_TRUE(head.lines.empty());
    EXPECT_EQ(head.fit.grid_lines, 0);
}

// Of 83 cells 30 pt takes 24 characters, 21 pt 35.
TEST_F(HeadTest, TellsWhatEachSizeOfTheGradeTakes) {
    const HeadFit fit = set().fit;
    ASSERT_EQ(fit.capacities.size(), 2u);
    EXPECT_EQ(fit.capacities[0].characters, 24);
    EXPECT_EQ(fit.capacities[1].characters, 35);
}

TEST_F(HeadTest, CentresItsLinesInTheWidth) {
    const PlacedLine line = set().lines.front();
    EXPECT_EQ(line.origin.x * 2 + line.line.right, space.room.width);
}

/// Places where lines may end, all at one price.
std::vector<PhraseEnd> ends_at(std::initializer_list<int> offsets) {
    std::vector<PhraseEnd> ends;
    for (const int offset : offsets) ends.push_back({{offset}, 100});
    return ends;
}

TEST(HeadLines, BreakEvenlyAtTheWordEndsGiven) {
    const ShapedText text = test::squares(10);
    const auto ends = ends_at({2, 5, 8, 10});
    const auto broken = break_head({&text, ends, kCell * 8}, 2);
    ASSERT_TRUE(broken);
    ASSERT_EQ(broken->lines.size(), 2u);
    EXPECT_EQ(broken->lines[0].end, 5u);
}

TEST(HeadLines, LeaveNoCharacterAlone) {
    const ShapedText text = test::squares(6);
    const auto ends = ends_at({2, 5, 6});
    const auto broken = break_head({&text, ends, kCell * 5}, 2);
    ASSERT_TRUE(broken);
    EXPECT_EQ(broken->lines[0].end, 2u);  // 2 + 4, not 5 + 1
}

TEST(HeadLines, HaveTheLongerOneFirst) {
    const ShapedText text = test::squares(9);
    const auto ends = ends_at({4, 5, 9});
    const auto broken = break_head({&text, ends, kCell * 6}, 2);
    ASSERT_TRUE(broken);
    EXPECT_EQ(broken->lines[0].end, 5u);
}

// 5 + 5 would be even, but that place costs 6 000; 4 + 6 is a fifth off the mean, twice 400.
TEST(HeadLines, EndWhereAReaderMindsLeast) {
    const ShapedText text = test::squares(10);
    const std::vector<PhraseEnd> ends = {{{4}, 100}, {{5}, 6000}, {{10}, 0}};
    const auto broken = break_head({&text, ends, kCell * 6}, 2);
    ASSERT_TRUE(broken);
    EXPECT_EQ(broken->lines[0].end, 4u);
    EXPECT_EQ(broken->dearest_end, 100);
}

TEST(HeadLines, AreNoneWhenTheyWouldBeTooMany) {
    const ShapedText text = test::squares(10);
    EXPECT_FALSE(break_head({&text, ends_at({5, 10}), kCell * 4}, 3));
}

// Ten to the line. To compare all the ways to set it would take days.
TEST(HeadLines, OfAPastedManuscriptHoldWhatTheyCan) {
    const ShapedText text = test::squares(20'000);
    std::vector<PhraseEnd> ends;
    for (int i = 1; i <= 20'000; ++i) ends.push_back({{i}, 100});
    const auto broken = break_head({&text, ends, kCell * 10}, 20'000);
    ASSERT_TRUE(broken);
    ASSERT_EQ(broken->lines.size(), 2000u);
    for (std::uint32_t i = 0; i < 2000; ++i) {
        EXPECT_EQ(broken->lines[i].first, i * 10);
        EXPECT_EQ(broken->lines[i].end, i * 10 + 10);
    }
}

// Four squares of 9 pt in a measure of fifteen: three gaps of an em make seven.
TEST(SpreadLine, SetsShortHeadsWithWholeSpaces) {
    const ShapedText text = test::squares(4);
    const LineRange line{0, 4};
    EXPECT_EQ(set_head_lines(text, std::span(&line, 1), {kCell * 15, Spread::automatic}).front().right, kCell * 7);
    EXPECT_EQ(set_head_lines(text, std::span(&line, 1), {kCell * 6, Spread::automatic}).front().right, kCell * 11 / 2);
    EXPECT_EQ(set_head_lines(text, std::span(&line, 1), {kCell * 5, Spread::automatic}).front().right, kCell * 4);
    EXPECT_EQ(set_head_lines(text, std::span(&line, 1), {kCell * 15, Spread::no}).front().right, kCell * 4);
}

// Nine squares have eight gaps: at an eighth of an em each they fill ten, not eleven.
TEST(SpreadLine, FillsTheMeasureThatIsNear) {
    const ShapedText text = test::squares(9);
    const LineRange line{0, 9};
    EXPECT_EQ(set_head_lines(text, std::span(&line, 1), {kCell * 10, Spread::automatic}).front().right, kCell * 10);
    EXPECT_EQ(set_head_lines(text, std::span(&line, 1), {kCell * 11, Spread::automatic}).front().right, kCell * 9);
    EXPECT_EQ(set_head_lines(text, std::span(&line, 1), {kCell * 11, Spread::yes}).front().right, kCell * 11);
    EXPECT_EQ(set_head_lines(text, std::span(&line, 1), {kCell * 30, Spread::yes}).front().right, kCell * 17);
}

TEST(SpreadLine, BringsTwoLinesToOneWidth) {
    const ShapedText text = test::squares(19);
    const std::vector<LineRange> lines = {{0, 10}, {10, 19}};
    const auto set = set_head_lines(text, lines, {kCell * 20, Spread::automatic});
    EXPECT_EQ(set[0].right, kCell * 10);
    EXPECT_EQ(set[1].right, kCell * 10);
}

}  // namespace
}  // namespace banxin
