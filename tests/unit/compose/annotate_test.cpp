#include "compose/text/annotate.h"

#include <gtest/gtest.h>

#include "compose/lines/break_lines.h"
#include "compose/text/readings.h"
#include "compose/text/shape_text.h"

namespace banxin {
namespace {

/// Halves of odd lengths come out some EMU off.
bool is_near(Length a, Length b) {
    return a - b <= Length::emu(4) && b - a <= Length::emu(4);
}

Paper paper_in_song() {
    Paper paper;
    paper.fonts[FontRole{"song"}] = {"Noto Serif CJK SC", 400};
    paper.styles[TextKind::lead] = paper.body.text;
    return paper;
}

/// A story of one paragraph without indent, at 9 pt.
struct AnnotateTest : testing::Test {
    ShapedText shape(const std::string& words, std::vector<Annotation> annotations) {
        Paper paper = paper_in_song();
        paper.body.indent = 0_em;
        Block block{BlockKind::paragraph, {{words, Emphasis::none}}, "", {}, std::move(annotations)};
        return shape_story(std::span(&block, 1), {paper, open_type_case(paper, library).value()});
    }

    static Annotation over(int first, int end, std::string reading) {
        return {AnnotationKind::ruby, first, end, std::move(reading), 0, {}};
    }

    /// From the middle of the base's character to the middle of its reading, for each reading of the text on one line.
    static std::vector<Length> off_centre(const ShapedText& text) {
        const SetLine line = set_whole(text, {0, static_cast<std::uint32_t>(text.units.size())}, Length());
        std::vector<Length> off;
        for (const SetReading& set : set_readings(text, line)) {
            const Unit& base = text.units[set.base];
            const Length glyph = line.x[set.base] + text.glyphs[base.first_glyph].dx;
            off.push_back(set.x + natural_width(*set.reading) / 2 - (glyph + 9_pt / 2));
        }
        return off;
    }

    FontLibrary library;
};

TEST_F(AnnotateTest, ABreakInsideANameCostsSixtyUnits) {
    const ShapedText text = shape("在雁汐河边", {{AnnotationKind::name, 1, 4, {}, 0, {}}});
    EXPECT_EQ(text.units[0].break_penalty, 0);
    EXPECT_EQ(text.units[1].break_penalty, 6000);
    EXPECT_EQ(text.units[2].break_penalty, 6000);
    EXPECT_EQ(text.units[3].break_penalty, 0);
}

TEST_F(AnnotateTest, AReadingTakesTheFaceOfItsBase) {
    Paper paper = paper_in_song();
    paper.fonts[paper.body.bold] = {"Noto Sans CJK SC", 700};
    Block block{BlockKind::paragraph, {{"在", Emphasis::none}, {"雁", Emphasis::bold}}, "", {}, {over(1, 2, "yàn")}};
    const ShapedText text = shape_story(std::span(&block, 1), {paper, open_type_case(paper, library).value()});
    ASSERT_NE(text.looks[text.units[0].look].face, text.looks[text.units[1].look].face);
    EXPECT_EQ(text.annotations[0].reading->looks.front().face, text.looks[text.units[1].look].face);
}

// 王　明: nine points of white, and 36 in all for four cells.
TEST_F(AnnotateTest, ASpreadNameFillsItsCellsAndStaysWhole) {
    EXPECT_EQ(natural_width(shape("王明", {{AnnotationKind::spread, 0, 2, {}, 3, {}}})), 27_pt);
    const ShapedText text = shape("欧阳明", {{AnnotationKind::spread, 0, 3, {}, 4, {}}});
    EXPECT_EQ(natural_width(text), 36_pt);
    EXPECT_EQ(text.units[0].gap.natural, text.units[1].gap.natural);
    EXPECT_EQ(text.units[0].break_after, BreakChance::forbidden);
    EXPECT_FALSE(text.units[0].gap.spreads);
}

TEST_F(AnnotateTest, AListsMarkerIsNotCounted) {
    Paper paper;
    paper.fonts[FontRole{"song"}] = {"Noto Serif CJK SC", 400};
    paper.styles[TextKind::list] = {};
    Block item{BlockKind::list_item, {{"雁汐河", Emphasis::none}}, "1.", {}, {{AnnotationKind::name, 0, 2, {}, 0, {}}}};
    const ShapedText text = shape_story(std::span(&item, 1), {paper, open_type_case(paper, library).value()});
    ASSERT_EQ(text.annotations.size(), 1u);
    EXPECT_EQ(text.annotations[0].first_unit, 2u);
    EXPECT_EQ(text.annotations[0].end_unit, 4u);
}

TEST_F(AnnotateTest, EachHanHasItsOwnReadingInHalfItsSize) {
    const ShapedText text = shape("汉、字", {over(0, 3, "hàn zì")});
    ASSERT_EQ(text.annotations.size(), 2u);
    EXPECT_EQ(text.annotations[1].first_unit, 2u);
    EXPECT_EQ(text.annotations[1].reading->text, "zì");
    EXPECT_EQ(text.annotations[1].reading->looks.front().size, 9_pt / 2);
}

TEST_F(AnnotateTest, AShortReadingStandsOverTheMiddleAndMovesNothing) {
    const ShapedText text = shape("江河边", {over(1, 2, "hé")});
    EXPECT_EQ(natural_width(text), 27_pt);
    for (const Length off : off_centre(text)) EXPECT_TRUE(is_near(off, Length()));
}

// zhuāng is 16.2 pt wide: 3.6 pt over each end of its cell, of which the neighbours bear 2.25 pt.
TEST_F(AnnotateTest, ALongReadingReachesOverItsNeighboursByHalfAnEmAndWidensTheRest) {
    const ShapedText text = shape("江庄边", {over(1, 2, "zhuāng")});
    const Length reading = natural_width(*text.annotations[0].reading);
    const Length over_both_neighbours = reading - text.units[1].core;
    EXPECT_TRUE(is_near(over_both_neighbours, 9_pt / 2));
    for (const Length off : off_centre(text)) EXPECT_TRUE(is_near(off, Length()));
}

TEST_F(AnnotateTest, NeighbouringReadingsStandAQuarterOfTheirEmApart) {
    const ShapedText text = shape("双庄", {over(0, 2, "shuāng zhuāng")});
    const SetLine line = set_whole(text, {0, 2}, Length());
    const auto readings = set_readings(text, line);
    ASSERT_EQ(readings.size(), 2u);
    const Length apart = readings[1].x - readings[0].x - natural_width(*readings[0].reading);
    EXPECT_TRUE(is_near(apart, 9_pt / 8));
}

// The white stands outside the word, alike on both sides; a character's x is where its glyph stands, so that a dot hits
// it.
TEST_F(AnnotateTest, AReadingWiderThanItsWordLeavesTheWordSolid) {
    const ShapedText text = shape("江庄园边", {over(1, 3, "zhuāngzhuāngzhuāng")});
    const SetLine line = set_whole(text, {0, 4}, Length());
    const Length white = line.x[1] - 9_pt;
    EXPECT_GT(white, Length());
    EXPECT_EQ(line.x[2] - line.x[1], 9_pt);
    EXPECT_EQ(line.x[3] - line.x[2], 9_pt + white);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(text.units[i].body(), 9_pt);
        EXPECT_EQ(text.glyphs[text.units[i].first_glyph].dx, Length());
    }
    const SetReading reading = set_readings(text, line).front();
    EXPECT_TRUE(is_near(reading.x + natural_width(*reading.reading) / 2, line.x[1] + 9_pt));
}

// Alone on a line the word keeps the white on both its sides.
TEST_F(AnnotateTest, TheWhiteOfAReadingStaysAtALinesEdge) {
    const ShapedText text = shape("庄", {over(0, 1, "zhuāng")});
    const SetLine line = set_whole(text, {0, 1}, Length());
    EXPECT_GT(line.x[0], Length());
    EXPECT_EQ(line.right, 9_pt + line.x[0] * 2);
}

TEST_F(AnnotateTest, OneReadingOverAWordKeepsItOnOneLine) {
    const ShapedText text = shape("雁汐河", {over(0, 3, "yànxīhé")});
    EXPECT_EQ(text.units[0].break_after, BreakChance::forbidden);
    EXPECT_EQ(text.units[1].break_after, BreakChance::forbidden);
}

}  // namespace
}  // namespace banxin
