#include "paint/paint_glyphs.h"

#include <gtest/gtest.h>

#include "support/tiny_page.h"

namespace banxin {
namespace {

const GlyphRun& run_in(const std::vector<Mark>& marks, std::size_t index) {
    return std::get<GlyphRun>(marks.at(index));
}

TEST(PaintGlyphs, OneLookIsOneRun) {
    const auto marks = paint_glyphs(squares("潮水涨"), line_of(0, 3), {100_pt, 50_pt}, MarkRole::body);
    ASSERT_EQ(marks.size(), 1u);
    const GlyphRun& run = run_in(marks, 0);
    EXPECT_EQ(run.origin, (Point{100_pt, 50_pt}));
    EXPECT_EQ(run.width, 30_pt);
    EXPECT_EQ(run.text, "潮水涨");
    ASSERT_EQ(run.glyphs.size(), 3u);
    EXPECT_EQ(run.glyphs[2].glyph, 3u);
    EXPECT_EQ(run.glyphs[2].dx, 20_pt);
}

TEST(PaintGlyphs, EveryUnitIsAClusterOfItsBytes) {
    const auto marks = paint_glyphs(squares("潮 a"), line_of(0, 3), {}, MarkRole::body);
    const GlyphRun& run = run_in(marks, 0);
    ASSERT_EQ(run.clusters.size(), 3u);
    EXPECT_EQ(run.clusters[0].bytes, 3);
    EXPECT_EQ(run.clusters[1].bytes, 1);  // the space stays in the text
    EXPECT_EQ(run.clusters[2].bytes, 1);
    EXPECT_EQ(run.text, "潮 a");
}

TEST(PaintGlyphs, FiguresOfACondensedLineAreARunOfTheirWidth) {
    ShapedText text = squares("年26月");
    text.units[1].cls = text.units[2].cls = CharClass::digit;
    SetLine line = line_of(0, 4);
    line.fit.figure_width = 950;
    const auto marks = paint_glyphs(text, line, {}, MarkRole::body);
    ASSERT_EQ(marks.size(), 3u);
    EXPECT_EQ(run_in(marks, 0).glyph_width, 1000);
    EXPECT_EQ(run_in(marks, 1).glyph_width, 950);
    EXPECT_EQ(run_in(marks, 1).text, "26");
    EXPECT_EQ(run_in(marks, 2).glyph_width, 1000);
}

TEST(PaintGlyphs, ShowsOnlyTheLinesUnits) {
    SetLine line = line_of(1, 2);
    line.next_unit = 3;  // a space swallowed at the line's end
    const auto marks = paint_glyphs(squares("潮水 涨"), line, {}, MarkRole::body);
    EXPECT_EQ(run_in(marks, 0).text, "水");
}

TEST(PaintGlyphs, AnotherLookStartsARunWhereItsFirstUnitStands) {
    ShapedText text = squares("潮水涨");
    text.looks.push_back({FaceId{1}, 10_pt, InkName{"red"}, false});
    text.units[1].look = 1;
    const auto marks = paint_glyphs(text, line_of(0, 3), {100_pt, 50_pt}, MarkRole::body);
    ASSERT_EQ(marks.size(), 3u);
    EXPECT_EQ(run_in(marks, 1).origin, (Point{110_pt, 50_pt}));
    EXPECT_EQ(run_in(marks, 1).ink.ink, InkName{"red"});
    EXPECT_EQ(run_in(marks, 1).glyphs[0].dx, 0_pt);
    EXPECT_EQ(run_in(marks, 2).text, "涨");
}

TEST(PaintGlyphs, UpInTheFontIsUpOnThePage) {
    ShapedText text = squares("潮");
    text.glyphs[0].dx = 1_pt;
    text.glyphs[0].dy = 2_pt;
    const auto marks = paint_glyphs(text, line_of(0, 1), {}, MarkRole::body);
    EXPECT_EQ(run_in(marks, 0).glyphs[0].dx, 1_pt);
    EXPECT_EQ(run_in(marks, 0).glyphs[0].dy, -2_pt);
}

TEST(PaintGlyphs, AnOpeningMarkHangsItsBlankOutToTheLeft) {
    SetLine line = line_of(0, 2);
    line.x = {-5_pt, 5_pt};
    line.right = 15_pt;
    const GlyphRun run = run_in(paint_glyphs(squares("《潮"), line, {100_pt, 50_pt}, MarkRole::body), 0);
    EXPECT_EQ(run.origin.x, 95_pt);
    EXPECT_EQ(run.width, 20_pt);
    EXPECT_EQ(run.glyphs[1].dx, 10_pt);
}

TEST(PaintGlyphs, AMarkThatLostItsBlankEndsWithTheLine) {
    ShapedText text = squares("潮。");
    text.units[1].core = 5_pt;
    text.units[1].after = 5_pt;
    SetLine line = line_of(0, 2);
    line.right = 15_pt;
    EXPECT_EQ(run_in(paint_glyphs(text, line, {}, MarkRole::body), 0).width, 15_pt);
}

// An em box of 10 pt, 8.8 of it above the baseline.
TEST(PaintGlyphs, AMissingCharacterIsABoxOnTheBaseline) {
    ShapedText text = squares("潮𠮷");
    text.looks.push_back({FaceId{0}, 10_pt, InkName{"black"}, true});
    text.units[1].look = 1;
    text.units[1].glyphs = 0;
    const auto marks = paint_glyphs(text, line_of(0, 2), {100_pt, 50_pt}, MarkRole::body);
    ASSERT_EQ(marks.size(), 2u);
    const auto& box = std::get<StrokedRect>(marks[1]);
    EXPECT_EQ(box.role, MarkRole::missing);
    EXPECT_EQ(box.text, "𠮷");
    EXPECT_EQ(box.source.text, (TextRange{{1}, {2}}));
    EXPECT_EQ(box.area, (Rect{110_pt, 50_pt - 88_pt / 10, 10_pt, 10_pt}));
}

TEST(PaintGlyphs, TwoMissingCharactersAreTwoBoxes) {
    ShapedText text = squares("𠮷𠮷");
    text.looks[0].missing = true;
    EXPECT_EQ(paint_glyphs(text, line_of(0, 2), {}, MarkRole::body).size(), 2u);
}

TEST(PaintGlyphs, AnEmptyLineLeavesNoMark) {
    EXPECT_TRUE(paint_glyphs(squares(""), line_of(0, 0), {}, MarkRole::body).empty());
}

// A list's marker and an end mark in the look of the text stand in one run with it.
TEST(PaintGlyphs, TellsWhatTheEngineWroteFromTheText) {
    ShapedText text = squares("●潮水■");
    text.units[0].characters = text.units[3].characters = 0;
    text.units[1].offset = {0};
    text.units[2].offset = {1};
    text.units[3].offset = {2};
    const GlyphRun run = run_in(paint_glyphs(text, line_of(0, 4), {}, MarkRole::body), 0);
    EXPECT_EQ(run.text, "●潮水■");
    EXPECT_EQ(source_text(run), "潮水");
    EXPECT_EQ(run.source.text, (TextRange{{0}, {2}}));
    EXPECT_EQ(run.glyphs[0].at, kNoCharacter);
    EXPECT_EQ(run.glyphs[1].at, TextOffset{0});
    EXPECT_EQ(run.glyphs[3].at, kNoCharacter);
}

/// Squares of a vertical line, as a face sets them: each glyph's origin 8.8 pt down and 1.2 pt left of the baseline.
ShapedText standing_squares(std::string_view words) {
    ShapedText text = squares(words);
    text.writing = Writing::vertical;
    for (Unit& unit : text.units) unit.posture = Posture::upright;
    for (UnitGlyph& glyph : text.glyphs) {
        glyph.dx = Length::pt(88) / 10;
        glyph.dy = -Length::pt(12) / 10;
    }
    return text;
}

TEST(PaintGlyphs, AVerticalLineRunsDownFromItsOrigin) {
    const auto marks = paint_glyphs(standing_squares("潮水涨"), line_of(0, 3), {100_pt, 50_pt}, MarkRole::body);
    const GlyphRun& run = run_in(marks, 0);
    EXPECT_EQ(run.setting, GlyphSetting::upright);
    EXPECT_EQ(run.origin, (Point{100_pt, 50_pt}));
    EXPECT_EQ(run.width, 30_pt);
    ASSERT_EQ(run.clusters.size(), 1u);
    EXPECT_EQ(run.clusters[0].bytes, 9);
    ASSERT_EQ(run.glyphs.size(), 3u);
    EXPECT_EQ(run.glyphs[1].dx, -Length::pt(12) / 10);  // the em box's left edge
    EXPECT_EQ(run.glyphs[1].dy, 10_pt + Length::pt(88) / 10);
}

TEST(PaintGlyphs, TurnedUnitsOfAVerticalLineAreARunOfTheirOwn) {
    ShapedText text = standing_squares("潮ab水");
    for (const std::size_t i : {1u, 2u}) {
        text.units[i].posture = Posture::sideways;
        text.glyphs[i] = {text.glyphs[i].glyph, ShortLength(1_pt),
                          ShortLength(2_pt)};  // 1 pt along the line, 2 pt toward the line before
    }
    const auto marks = paint_glyphs(text, line_of(0, 4), {100_pt, 50_pt}, MarkRole::body);
    ASSERT_EQ(marks.size(), 3u);
    const GlyphRun& turned = run_in(marks, 1);
    EXPECT_EQ(turned.setting, GlyphSetting::sideways);
    EXPECT_EQ(turned.text, "ab");
    EXPECT_EQ(turned.origin, (Point{100_pt, 60_pt}));
    EXPECT_EQ(turned.glyphs[0].dx, 2_pt);  // the line before stands to the right
    EXPECT_EQ(turned.glyphs[0].dy, 1_pt);
}

TEST(PaintGlyphs, AMissingCharactersBoxStandsInItsCell) {
    ShapedText text = standing_squares("潮");
    text.looks[0].missing = true;
    const auto box = std::get<StrokedRect>(paint_glyphs(text, line_of(0, 1), {100_pt, 50_pt}, MarkRole::body).at(0));
    EXPECT_EQ(box.area, (Rect{100_pt - Length::pt(12) / 10, 50_pt, 10_pt, 10_pt}));
}

}  // namespace
}  // namespace banxin
