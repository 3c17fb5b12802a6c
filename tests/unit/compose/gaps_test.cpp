#include "compose/lines/gaps.h"

#include <gtest/gtest.h>

#include "support/squares.h"

namespace banxin {
namespace {

using test::kCell;
using test::text_of;

LineStyle fixed_pairs() {
    LineStyle style;
    style.pair = PairWidth::one_and_half;
    return style;
}

/// What a text measures between its first core and its last, in quarters of a cell.
std::int64_t quarters(const ShapedText& text) {
    Length sum;
    for (const Unit& unit : text.units) sum += unit.core + unit.gap.natural;
    return sum * 4 / kCell;
}

std::int64_t quarters(std::string_view text, const LineStyle& style = fixed_pairs()) {
    return quarters(text_of(text, {}, style));
}

LineStyle marks(Punctuation punctuation) {
    LineStyle style = fixed_pairs();
    style.punctuation = punctuation;
    return style;
}

TEST(Gaps, AClosingAndAnOpeningMarkMeasureACellAndAHalf) {
    EXPECT_EQ(quarters("国）（国"), 4 + 6 + 4);
    EXPECT_EQ(quarters("国？（国"), 4 + 6 + 4);
}

TEST(Gaps, WhatEnclosesKeepsToItsText) {
    EXPECT_EQ(quarters("国。）国"), 4 + 6 + 4);
    EXPECT_EQ(quarters("国（‘国"), 4 + 6 + 4);
    EXPECT_EQ(quarters("国（？）国"), 4 + 2 + 2 + 2 + 4 + 4);
}

TEST(Gaps, ThePairsWidthIsTheHousesChoice) {
    LineStyle style;
    style.pair = PairWidth::one;
    EXPECT_EQ(quarters("国：“国", style), 4 + 4 + 4);
    style.pair = PairWidth::natural;
    EXPECT_EQ(quarters("国：“国", style), 4 + 8 + 4);
}

TEST(Gaps, AWideSpaceTakesTheBlankOfItsNeighbour) {
    EXPECT_EQ(quarters("国。　国"), 4 + 2 + 4 + 4);
    EXPECT_EQ(quarters("国　（国"), 4 + 4 + 2 + 4);
    EXPECT_EQ(quarters("国　。国"), 4 + 4 + 4 + 4);
}

TEST(Gaps, AWideSpaceMayLeaveItWhereThePairIsElastic) {
    EXPECT_EQ(quarters("国。　国", {}), 4 + 4 + 4 + 4);
}

TEST(Gaps, TwoQuestionMarksShareACell) {
    EXPECT_EQ(quarters("好！？好"), 4 + 4 + 4);
    EXPECT_EQ(quarters("好？？”"), 4 + 4 + 2);
}

TEST(Gaps, ThreeQuestionMarksTakeTwoCells) {
    EXPECT_EQ(quarters("好！！！好"), 4 + 8 + 4);
}

TEST(Gaps, ARowOfQuestionMarksHasNoBlankToDropAtALinesEnd) {
    EXPECT_EQ(blank_at_end(text_of("好！？").units.back(), {}), Length());
    EXPECT_EQ(blank_at_end(text_of("好！！！").units.back(), {}), kCell / 2);
}

TEST(Gaps, NoLetterspaceEntersARowOfQuestionMarks) {
    const ShapedText text = text_of("好！？好");
    EXPECT_FALSE(text.units[1].gap.spreads);
    EXPECT_TRUE(text.units[2].gap.spreads);
}

TEST(Gaps, NoLetterspaceComesBesideConnectors) {
    const ShapedText text = text_of("京～津");
    EXPECT_FALSE(text.units[0].gap.spreads);
    EXPECT_FALSE(text.units[1].gap.spreads);
}

TEST(Gaps, HalfWidthStyleHalvesEveryMark) {
    EXPECT_EQ(quarters("国。国（国", marks(Punctuation::half)), 4 + 2 + 4 + 2 + 4);
}

TEST(Gaps, KaimingHalvesMarksWithinTheSentence) {
    EXPECT_EQ(quarters("国。国", marks(Punctuation::kaiming)), 4 + 4 + 4);
    EXPECT_EQ(quarters("国，国", marks(Punctuation::kaiming)), 4 + 2 + 4);
}

TEST(Gaps, PlainMarksKeepTheirBodies) {
    EXPECT_EQ(quarters("国。）国", marks(Punctuation::plain)), 4 + 8 + 4);
    EXPECT_EQ(quarters("国！？国", marks(Punctuation::plain)), 4 + 8 + 4);
}

TEST(Gaps, TheInterpunctIsHalfACellAndFixed) {
    const ShapedText text = text_of("翰·史");
    EXPECT_EQ(quarters(text), 4 + 2 + 4);
    EXPECT_EQ(text.units[0].gap.step, SqueezeStep::none);
    EXPECT_EQ(text.units[1].gap.step, SqueezeStep::none);
}

LineStyle natural_runs() {
    LineStyle style = fixed_pairs();
    style.western_runs = WesternRuns::natural;
    return style;
}

TEST(Gaps, LettersStandAQuarterApartFromHan) {
    EXPECT_EQ(quarters("国XX国", natural_runs()), 4 + 1 + 4 + 1 + 4);
}

TEST(Gaps, NoWhiteComesBetweenMarksAndLetters) {
    EXPECT_EQ(quarters("国。XX国", natural_runs()), 4 + 4 + 4 + 1 + 4);
}

// 3–2 is a cell and a half; a quarter on either side makes it two.
TEST(Gaps, FiguresAndTheirConnectorFillCellsTogether) {
    EXPECT_EQ(quarters("分3–2好"), 4 + 8 + 4);
}

TEST(Gaps, MarksGiveTheirBlankAtTheLinesEdges) {
    const ShapedText text = text_of("「国。");
    EXPECT_EQ(blank_at_start(text.units[0], {}, LinePlace::within), Length());
    EXPECT_EQ(blank_at_end(text.units[2], {}), kCell / 2);
    EXPECT_EQ(blank_at_end(text.units[1], {}), Length());
}

TEST(Gaps, ASpaceBetweenHanTakesHalfACellOrAWholeOne) {
    LineStyle style = fixed_pairs();
    EXPECT_EQ(quarters("记 者", style), 4 + 2 + 4);
    style.han_space = HanSpace::whole;
    EXPECT_EQ(quarters("记 者", style), 4 + 4 + 4);
    EXPECT_EQ(quarters("讯（甲 乙）", style), quarters("讯（甲乙）", style) + 4);
}

/// ”’” beside Han has a half cell behind it that no line takes away to stay on the grid; ’” alone has.
TEST(Gaps, ANestOfThreeKeepsItsWidth) {
    const ShapedText three = text_of("国“‘“国”’”国");
    const ShapedText two = text_of("国“‘国’”国");
    EXPECT_FALSE(three.units[0].gap.pair);
    EXPECT_FALSE(three.units[7].gap.pair);
    EXPECT_TRUE(two.units[0].gap.pair);
    EXPECT_TRUE(two.units[5].gap.pair);
}

/// Two neighbours in Traditional Chinese: centred marks have a quarter on either side.
Unit mark(CharClass cls, Length before, Length after) {
    Unit unit;
    unit.cls = cls;
    unit.before = before;
    unit.core = kCell / 2;
    unit.after = after;
    return unit;
}

TEST(Gaps, NoLetterspaceComesBeforeWhatHasNoWidth) {
    Unit han = mark(CharClass::han, Length(), Length());
    han.core = kCell;
    Unit ring = han;
    ring.core = Length();
    EXPECT_TRUE(gap_between(han, han, kCell, {Language::zh_hans, LineStyle{}}).spreads);
    EXPECT_FALSE(gap_between(han, ring, kCell, {Language::zh_hans, LineStyle{}}).spreads);
}

struct CentredMarks : testing::Test {
    const Length quarter = kCell / 4;
    const Unit stop = mark(CharClass::stop, quarter, quarter);
    const Unit open = mark(CharClass::open, kCell / 2, Length());
    const Unit close = mark(CharClass::close, Length(), kCell / 2);
    const LineStyle style = fixed_pairs();
    const LineLaw law{Language::zh_hant, style};
};

TEST_F(CentredMarks, KeepTheirQuartersBesideOtherMarks) {
    EXPECT_EQ(gap_between(stop, close, kCell, law).natural, quarter);
    EXPECT_EQ(gap_between(close, stop, kCell, law).natural, quarter);
    EXPECT_EQ(gap_between(stop, stop, kCell, law).natural, quarter * 2);
}

TEST_F(CentredMarks, AnOpeningMarkAfterOneGivesItsHalf) {
    EXPECT_EQ(gap_between(stop, open, kCell, law).natural, quarter);
}

TEST_F(CentredMarks, HaveTheirQuarterAtALinesEnd) {
    EXPECT_EQ(blank_at_end(stop, style), quarter);
}

}  // namespace
}  // namespace banxin
