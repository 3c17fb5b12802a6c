#include <gtest/gtest.h>

#include "compose/lines/break_lines.h"
#include "compose/text/shape_text.h"

namespace banxin {
namespace {

/// Text shaped for vertical lines with the installed faces, at 10 pt.
struct VerticalTest : testing::Test {
    ShapedText shape(std::string_view text, Language language = Language::zh_hans) {
        Paper paper;
        paper.language = language;
        const char* family = language == Language::ja        ? "Noto Serif CJK JP"
                             : language == Language::zh_hant ? "Noto Serif CJK TC"
                                                             : "Noto Serif CJK SC";
        paper.fonts[FontRole{"song"}] = {family, 400};
        const TypeCase vertical = type_case_for(Writing::vertical, open_type_case(paper, library).value());
        return shape_plain(text, {FontRole{"song"}, 10_pt, InkName{"black"}, Align::justify, style}, vertical);
    }

    static std::string words(const ShapedText& text, const Unit& unit) {
        return text.text.substr(unit.text_begin, unit.text_bytes);
    }

    /// 國|12|日: upright units bare, cells in brackets, what is turned after a turn sign.
    std::string standing(std::string_view words_in, Language language = Language::zh_hans) {
        const ShapedText text = shape(words_in, language);
        std::string out;
        for (const Unit& unit : text.units) {
            if (unit.posture == Posture::in_cell) out += "[" + words(text, unit) + "]";
            if (unit.posture == Posture::sideways) out += "~" + words(text, unit);
            if (unit.posture == Posture::upright) out += words(text, unit);
        }
        return out;
    }

    LineStyle style;
    FontLibrary library;
};

TEST_F(VerticalTest, UpToThreeFiguresShareACellAndMoreAreTurned) {
    EXPECT_EQ(standing("5日12时100次2026年"), "[5]日[12]时[100]次~2~0~2~6年");
}

TEST_F(VerticalTest, TheHouseSaysHowManyFiguresShareACell) {
    style.vertical_figures = 2;
    EXPECT_EQ(standing("12时100次"), "[12]时~1~0~0次");
}

TEST_F(VerticalTest, ACellOfFiguresIsOneUnitOfOneCell) {
    const ShapedText text = shape("第12版");
    ASSERT_EQ(text.units.size(), 3u);
    EXPECT_EQ(text.units[1].core, 10_pt);
    EXPECT_EQ(text.units[1].characters, 2);
    EXPECT_EQ(text.units[1].glyphs, 2);
    EXPECT_EQ(text.units[0].gap.natural, Length());  // no white as beside Western text
}

// Three half-width figures measure one and a half cells: they are condensed to two thirds.
TEST_F(VerticalTest, ThreeFiguresAreCondensedTwoAreNot) {
    const ShapedText text = shape("12时100次");
    EXPECT_EQ(text.looks[text.units[0].look].width, 1000);
    EXPECT_EQ(text.looks[text.units[2].look].width, 666);
}

TEST_F(VerticalTest, OneLetterStandsUprightAndAWordIsTurned) {
    EXPECT_EQ(standing("A级用GDP算"), "[A]级用~G~D~P算");
}

TEST_F(VerticalTest, TwoLettersShareACellWhereTheHouseWantsThem) {
    EXPECT_EQ(standing("用AI和5G"), "用~A~I和~5~G");
    style.vertical_words = VerticalWords::in_cell;
    EXPECT_EQ(standing("用AI和5G"), "用[AI]和[5G]");
}

TEST_F(VerticalTest, PercentStandsUnderFewFigures) {
    EXPECT_EQ(standing("占12%，约3.5%"), "占[12][%]，约~3~.~5~%");
}

TEST_F(VerticalTest, FullWidthLettersAndFiguresStandUpright) {
    EXPECT_EQ(standing("Ａ２０２６年"), "Ａ２０２６年");
}

TEST_F(VerticalTest, MarksStandWithTheirVerticalForms) {
    EXPECT_EQ(standing("（《版心》）——好……"), "（《版心》）——好……");
    EXPECT_EQ(standing("好：一；二！三？"), "好：一；二！三？");
}

TEST_F(VerticalTest, TrianglesPointAlongTheLine) {
    EXPECT_EQ(standing("下转▶3版"), "下转~▶[3]版");
}

TEST_F(VerticalTest, QuotesAreDrawnAsCornersAndStayTheirText) {
    const ShapedText text = shape("“心”‘版’");
    const ShapedText corners = shape("『心』「版」");
    EXPECT_EQ(text.text, "“心”‘版’");
    for (const std::size_t i : {0u, 2u, 3u, 5u}) {
        EXPECT_EQ(text.glyphs[text.units[i].first_glyph].glyph, corners.glyphs[corners.units[i].first_glyph].glyph)
            << i;
    }
}

// clreq: in vertical lines : ; ! ? fill their cells; commas, stops and brackets give half of theirs up.
TEST_F(VerticalTest, OnlyHalfBodiedMarksHaveBlanks) {
    const ShapedText text = shape("一：二！三？四；五，六。七（八");
    const auto blank = [&](std::size_t i) { return text.units[i].before + text.units[i].after; };
    for (const std::size_t i : {1u, 3u, 5u, 7u}) EXPECT_EQ(blank(i), Length()) << i;
    for (const std::size_t i : {9u, 11u, 13u}) EXPECT_EQ(blank(i), 5_pt) << i;
}

// Centred in Taiwan and Hong Kong: a quarter on either side.
TEST_F(VerticalTest, TraditionalCommasStandInTheMiddle) {
    const ShapedText text = shape("一，二。", Language::zh_hant);
    for (const std::size_t i : {1u, 3u}) {
        EXPECT_EQ(text.units[i].before, 10_pt / 4) << i;
        EXPECT_EQ(text.units[i].after, 10_pt / 4) << i;
    }
}

TEST_F(VerticalTest, JapaneseLongVowelsAndBracketsAreTurnedByTheFace) {
    EXPECT_EQ(standing("「スーパー」へ。", Language::ja), "「スーパー」へ。");
}

// Both strokes of a dash fill two cells and touch; the black of a dash and of dots lies on the line's middle, 380 over
// its baseline.
TEST_F(VerticalTest, DashesAndDotsStandInTheMiddleOfTheLine) {
    const ShapedText text = shape("——……");
    Length total;
    for (const Unit& unit : text.units) {
        total += unit.core;
        const UnitGlyph& glyph = text.glyphs[unit.first_glyph];
        const auto ink = library.ink(text.looks[unit.look].face, glyph.glyph);
        ASSERT_TRUE(ink);
        const Length middle = glyph.dy + scaled(10_pt, ink->left + ink->right, 2000);
        EXPECT_LE(middle - scaled(10_pt, 380, 1000), 10_pt / 20);
        EXPECT_GE(middle - scaled(10_pt, 380, 1000), -10_pt / 20);
    }
    EXPECT_EQ(total, 40_pt);
}

TEST_F(VerticalTest, LinesOfCellsAreBrokenAsHorizontalOnesAre) {
    const ShapedText text = shape("早班船在12月1日提前到5时开出");
    const Length measure = 60_pt;
    std::vector<std::size_t> units;
    for (const SetLine& line : break_block(text, {}, std::span(&measure, 1)))
        units.push_back(line.end_unit - line.first_unit);
    EXPECT_EQ(units, (std::vector<std::size_t>{6, 6, 3}));
}

}  // namespace
}  // namespace banxin
