#include <gmock/gmock.h>

#include "compose/lines/break_lines.h"
#include "compose/lines/line_prices.h"
#include "support/squares.h"

namespace banxin::test {
namespace {

using testing::ElementsAre;

std::vector<std::string> broken(const ShapedText& text, int cells) {
    const Length measure = kCell * cells;
    std::vector<std::string> lines;
    for (const SetLine& line : break_block(text, {}, std::span(&measure, 1))) lines.push_back(shown(text, line));
    return lines;
}

std::vector<SetLine> set(const ShapedText& text, int cells) {
    const Length measure = kCell * cells;
    return break_block(text, {}, std::span(&measure, 1));
}

TEST(BreakLines, PutsAsManyCellsOnALineAsItHas) {
    EXPECT_THAT(broken(squares(7), 3), ElementsAre("字字字", "字字字", "字"));
}

TEST(BreakLines, IndentsTheFirstLineByTwoCells) {
    const ShapedText text = text_of("一二三四五六七", kCell * 2);
    EXPECT_THAT(broken(text, 5), ElementsAre("一二三", "四五六七"));
    EXPECT_EQ(set(text, 5).front().x.front(), kCell * 2);
}

TEST(BreakLines, KeepTheIndentBehindASpace) {
    const ShapedText text = text_of(" 一二三四五六七", kCell * 2);
    EXPECT_THAT(broken(text, 5), ElementsAre("一二三", "四五六七"));
    EXPECT_TRUE(set(text, 5).front().starts_block);
}

/// Three lines of two cells cost half a unit each.
TEST(BreakLines, PayFiveUnitsWhereAHanStartsOrEndsThreeLinesRunning) {
    const Length measure = kCell * 2;
    const auto cost = [&](const char* words) {
        const ShapedText text = text_of(words);
        return BreakNetwork(text, {}, std::span(&measure, 1)).best();
    };
    EXPECT_EQ(cost("甲乙戊丙甲丁"), (LineCount{3, 150}));
    EXPECT_EQ(cost("甲乙甲丙甲丁"), (LineCount{3, 650}));
    EXPECT_EQ(cost("乙甲丙甲丁甲"), (LineCount{3, 650}));
}

TEST(BreakLines, PushesAMarkInRatherThanSpreadingTheLine) {
    // 一二，三四 is 5 cells and 。 may not start a line: the comma gives half a cell, the stop at the line's end the
    // other half.
    EXPECT_THAT(broken(text_of("一二，三四。五六七"), 5), ElementsAre("一二，三四。", "五六七"));
}

TEST(BreakLines, PushesACharacterOutWhereNothingCanGive) {
    EXPECT_THAT(broken(text_of("一二三四五（六七）八"), 6), ElementsAre("一二三四五", "（六七）八"));
}

TEST(BreakLines, SetsAMarkAtALinesEndHalfWhenThatSavesIt) {
    const ShapedText text = text_of("一二三四，五");
    const Length measure = kCell * 9 / 2;  // four and a half cells
    const auto lines = break_block(text, {}, std::span(&measure, 1));
    EXPECT_EQ(shown(text, lines[0]), "一二三四，");
    EXPECT_EQ(lines[0].right, measure);
}

TEST(BreakLines, GivesAnOpeningMarkAtALinesStartItsBlankBack) {
    const ShapedText text = text_of("一二三四五（六）");
    EXPECT_EQ(set(text, 5)[1].x.front(), -(kCell / 2));
}

TEST(BreakLines, LeaveAnOpeningMarkInItsCellAfterTheIndent) {
    const ShapedText text = text_of("（一）", kCell * 2);
    EXPECT_EQ(set(text, 5).front().x.front(), kCell * 2);
}

TEST(BreakLines, JustifiesEveryLineButTheLast) {
    const ShapedText text = text_of("一二三四五（六七）八");
    const auto lines = set(text, 6);
    EXPECT_EQ(lines[0].right, kCell * 6);
    EXPECT_LT(lines[1].right, kCell * 6);
}

TEST(BreakLines, NeverSplitsAFigure) {
    EXPECT_THAT(broken(text_of("共有12345人"), 3), ElementsAre("共有", "12345", "人"));
}

TEST(BreakLines, BreaksAWordThatNoLineCanHold) {
    EXPECT_THAT(broken(text_of("ABCDEFGH"), 2), ElementsAre("ABCD", "EFGH"));
}

/// Twenty-six letters of half a cell to a line: 1 153 lines and 22 letters. Looking at the whole word at every one of
/// its letters would take minutes.
TEST(BreakLines, BreaksAWordOfThirtyThousandLetters) {
    const ShapedText text = text_of(std::string(30'000, 'a'));
    const auto lines = set(text, 13);
    ASSERT_EQ(lines.size(), 1154u);
    EXPECT_EQ(shown(text, lines.front()).size(), 26u);
    std::uint32_t next = 0;
    for (const SetLine& line : lines) {
        EXPECT_EQ(line.first_unit, next);
        next = line.next_unit;
    }
    EXPECT_EQ(next, 30'000u);
}

// 57 000 characters are more than 5 000 lines: places are let go on the way, and none that a chain came by.
TEST(BreakLines, EveryNumberOfLinesOfALongParagraphHoldsAllOfIt) {
    std::string words;
    for (int i = 0; i < 6'000; ++i) words += i % 3 == 0 ? "一江春水向东流。潮平" : "两岸阔，风正一帆悬潮";
    const ShapedText text = text_of(words);
    const Length measure = kCell * 11;
    const BreakNetwork network(text, {}, std::span(&measure, 1));
    ASSERT_FALSE(network.counts().empty());
    for (const LineCount& count : network.counts()) {
        const std::vector<SetLine> lines = network.lines(count.lines);
        ASSERT_EQ(lines.size(), static_cast<std::size_t>(count.lines));
        std::uint32_t next = 0;
        for (const SetLine& line : lines) {
            ASSERT_EQ(line.first_unit, next);
            next = line.next_unit;
        }
        ASSERT_EQ(next, text.units.size());
    }
}

/// Only every second place of a row of dashes may end a line, however long the row.
TEST(BreakLines, BreaksARowOfSixtyThousandDashesBetweenWholeOnes) {
    std::string row;
    for (int i = 0; i < 60'000; ++i) row += "—";
    const ShapedText text = text_of(row);
    const auto lines = set(text, 13);
    for (const SetLine& line : lines) ASSERT_EQ(line.next_unit % 2, 0u);
    EXPECT_EQ(lines.back().next_unit, 60'000u);
}

TEST(BreakLines, LetsASpaceVanishAtALinesEnd) {
    EXPECT_THAT(broken(text_of("ab cd"), 1), ElementsAre("ab", "cd"));
}

TEST(BreakLines, SetsEachLineInItsOwnMeasure) {
    const std::vector<Length> measures = {kCell * 2, kCell * 4};
    const ShapedText text = squares(9);
    std::vector<std::string> lines;
    for (const SetLine& line : break_block(text, {}, measures)) lines.push_back(shown(text, line));
    EXPECT_THAT(lines, ElementsAre("字字", "字字字字", "字字字"));
}

// 1 300 characters fill 52 lines of 25 cells: no line of so long a paragraph may be spread.
TEST(BreakLines, FindTheSolidLinesOfALongParagraph) {
    const auto lines = set(squares(1'300), 25);
    ASSERT_EQ(lines.size(), 52u);
    for (const SetLine& line : lines) EXPECT_EQ(line.fit.letterspace, Length());
}

TEST(BreakLines, BreakACentredHeadIntoLinesOfLikeLength) {
    EXPECT_THAT(broken(text_of("## 一二三四五六七八九"), 8), ElementsAre("一二三四五", "六七八九"));
}

TEST(BreakLines, HangAMarkUnderFirstFitToo) {
    LineStyle style;
    style.breaking = LineBreaking::greedy;
    EXPECT_THAT(broken(text_of("一二三四五，六七", {}, style), 5), ElementsAre("一二三四", "五，六七"));
    style.hanging = Hanging::pauses_and_stops;
    EXPECT_THAT(broken(text_of("一二三四五，六七", {}, style), 5), ElementsAre("一二三四五，", "六七"));
}

std::vector<SetLine> set_solid(const ShapedText& text, Length measure) {
    const auto end = static_cast<std::uint32_t>(text.units.size());
    return {solve_line(text, {0, end}, {Length(), measure}, Justify::yes)};
}

/// 3 is half a cell: a quarter stands on either side of it, not a half between it and its word.
TEST(SingleFigure, StandsInTheMiddleOfItsCellAtALinesEdge) {
    const ShapedText first = text_of("3位行业");
    const SetLine at_start = set_solid(first, kCell * 4).front();
    EXPECT_EQ(at_start.x[0], kCell / 4);
    EXPECT_EQ(at_start.x[1], kCell);
    EXPECT_EQ(at_start.fit.off_grid, 0);
    const SetLine at_end = set_solid(text_of("行业第3"), kCell * 4).front();
    EXPECT_EQ(at_end.x[3], kCell * 3 + kCell / 4);
    EXPECT_EQ(at_end.fit.letterspace, Length());
}

/// The same in a paragraph's last line, which stands under the others.
TEST(SingleFigure, StandsInTheMiddleOfItsCellInALastLine) {
    const ShapedText text = text_of("3位行业");
    const auto end = static_cast<std::uint32_t>(text.units.size());
    const SetLine last = solve_line(text, {0, end}, {Length(), kCell * 9}, Justify::no);
    EXPECT_EQ(last.x[0], kCell / 4);
    EXPECT_EQ(last.x[1], kCell);
}

/// 29 and 10 fill their cells; a cell of white too much is shared by all four sides alike.
TEST(WesternWhite, GrowsEvenly) {
    const ShapedText text = text_of("在10月29日到");
    const SetLine line = set_solid(text, kCell * 7).front();
    const std::vector<Length> white = {line.x[1] - line.x[0] - kCell, line.x[3] - line.x[2] - kCell / 2,
                                       line.x[4] - line.x[3] - kCell, line.x[6] - line.x[5] - kCell / 2};
    for (const Length side : white) EXPECT_EQ(side, kCell / 4);
}

/// Shared by both figures, a cell of white would leave six Han between them half a cell off.
TEST(WesternWhite, StandsBesideOneFigureWhereThatKeepsMoreHanOnTheGrid) {
    const SetLine line = set_solid(text_of("在17日晚间到达后30分"), kCell * 11).front();
    EXPECT_EQ(line.fit.off_grid, 0);
    EXPECT_EQ(line.x[1] - line.x[0] - kCell, kCell / 2);
    EXPECT_EQ(line.x[3] - line.x[2] - kCell / 2, kCell / 2);
    EXPECT_EQ(line.x[9] - line.x[8] - kCell, Length());
    EXPECT_EQ(line.x[11] - line.x[10] - kCell / 2, Length());
    EXPECT_EQ(line.right, kCell * 11);
}

/// A letterspaced line costs two hundred units and twice the square of its letterspace, past a tenth of an em a
/// thousand more; what nobody sees costs less.
TEST(Letterspace, CostsByTheLineAndByItsSquare) {
    EXPECT_EQ(price_of_letterspace(0), 0);
    EXPECT_EQ(price_of_letterspace(1), 1'002);
    EXPECT_EQ(price_of_letterspace(20), 20'800);
    EXPECT_EQ(price_of_letterspace(100), 40'000);
    EXPECT_EQ(price_of_letterspace(101), 140'402);
    for (int milli = 0; milli < 300; ++milli) EXPECT_LT(price_of_letterspace(milli), price_of_letterspace(milli + 1));
}

/// 出去”“引 at two cells would fill the line; letterspace of a tenth of an em is what clreq allows.
TEST(PairOfMarks, StandsAtTwoCellsOnlyWhereNothingElseHelps) {
    const ShapedText text = text_of("走了出去”“引进来呢");
    const auto end = static_cast<std::uint32_t>(text.units.size());
    const SetLine line = solve_line(text, {0, end}, {Length(), kCell * 10}, Justify::yes);
    EXPECT_EQ(line.fit.pairs, 0);
    EXPECT_EQ(line.fit.letterspace, kCell / 2);
    const ShapedText tight = text_of("去”“");
    const SetLine short_line = solve_line(tight, {0, 3}, {Length(), kCell * 3}, Justify::yes);
    EXPECT_EQ(short_line.fit.pairs, 1);
}

/// Four figures are two cells: they may lose a fifth of a cell.
TEST(Condense, MakesTheFiguresOfALineNarrowerThatIsTooLong) {
    LineStyle style;
    const auto solved = [&](Length measure) {
        const ShapedText text = text_of("一二2026三", Length(), style);
        return solve_line(text, {0, 7}, {Length(), measure}, Justify::yes);
    };
    EXPECT_TRUE(solved(kCell * 49 / 10).fit.too_long);
    style.condense = Condense::figures;
    const SetLine line = solved(kCell * 49 / 10);
    EXPECT_FALSE(line.fit.too_long);
    EXPECT_EQ(line.fit.figure_width, 950);
    EXPECT_EQ(line.fit.condensed, kCell / 10);
    EXPECT_EQ(line.right, kCell * 49 / 10);
    EXPECT_EQ(line.x[6], kCell * 39 / 10);
    EXPECT_EQ(line.x[4] - line.x[2], kCell * 95 / 100);
    EXPECT_EQ(line.fit.off_grid, 1);
    EXPECT_TRUE(solved(kCell * 47 / 10).fit.too_long);
    EXPECT_EQ(solved(kCell * 5).fit.figure_width, 1000);
}

/// What stands alone at its own width is neither squeezed nor widened, whatever the house does at line ends.
TEST(SetWhole, LeavesEveryGapAsItIs) {
    for (const LineEnd end : {LineEnd::elastic, LineEnd::half, LineEnd::full}) {
        LineStyle style;
        style.line_end = end;
        for (const char* words :
             {"（记者 Tom 2026）", "Tom记者", "记者Li Ming", "3名（记者，Ann）", "（A4。）", "“一”，", "摄影·"}) {
            const ShapedText text = text_of(words, Length(), style);
            const SetLine line = set_whole(text, {0, static_cast<std::uint32_t>(text.units.size())}, Length());
            EXPECT_EQ(line.right, natural_width(text)) << words;
            EXPECT_FALSE(line.fit.too_long) << words;
            for (const Length off : line.fit.squeezed) EXPECT_EQ(off, Length()) << words;
            EXPECT_EQ(line.fit.letterspace, Length()) << words;
        }
    }
}

TEST(Gaps, PutAQuarterEmBetweenHanAndFigures) {
    const ShapedText text = text_of("有5人");
    const auto lines = set(text, 13);
    EXPECT_EQ(lines[0].x[1], kCell + kCell / 4);
}

TEST(Gaps, LetACommaBeforeAnOpeningQuoteShareOneBlank) {
    const ShapedText text = text_of("说：“好");
    // 1 + colon's half + one shared half + quote's half: the text after it starts at 2.5 cells.
    EXPECT_EQ(set(text, 13)[0].x[3], kCell * 5 / 2);
}

TEST(Gaps, CloseAStopUpToAClosingQuote) {
    const ShapedText text = text_of("好。”字");
    EXPECT_EQ(set(text, 13)[0].x[3], kCell * 5 / 2);  // 1 + half + half + the quote's own blank
}

}  // namespace
}  // namespace banxin::test
