#include "paint/paint_line.h"

#include <gtest/gtest.h>

#include "tiny_page.h"

namespace banxin {
namespace {

const GlyphRun& run_in(const std::vector<Mark>& marks, std::size_t index) {
    return std::get<GlyphRun>(marks.at(index));
}

TEST(PaintLine, OneLookIsOneRun) {
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

TEST(PaintLine, EveryUnitIsAClusterOfItsBytes) {
    const auto marks = paint_glyphs(squares("潮 a"), line_of(0, 3), {}, MarkRole::body);
    const GlyphRun& run = run_in(marks, 0);
    ASSERT_EQ(run.clusters.size(), 3u);
    EXPECT_EQ(run.clusters[0].bytes, 3);
    EXPECT_EQ(run.clusters[1].bytes, 1);  // the space stays in the text
    EXPECT_EQ(run.clusters[2].bytes, 1);
    EXPECT_EQ(run.text, "潮 a");
}

TEST(PaintLine, ShowsOnlyTheLinesUnits) {
    SetLine line = line_of(1, 2);
    line.next_unit = 3;  // a space swallowed at the line's end
    const auto marks = paint_glyphs(squares("潮水 涨"), line, {}, MarkRole::body);
    EXPECT_EQ(run_in(marks, 0).text, "水");
}

TEST(PaintLine, AnotherLookStartsARunWhereItsFirstUnitStands) {
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

TEST(PaintLine, UpInTheFontIsUpOnThePage) {
    ShapedText text = squares("潮");
    text.glyphs[0].dx = 1_pt;
    text.glyphs[0].dy = 2_pt;
    const auto marks = paint_glyphs(text, line_of(0, 1), {}, MarkRole::body);
    EXPECT_EQ(run_in(marks, 0).glyphs[0].dx, 1_pt);
    EXPECT_EQ(run_in(marks, 0).glyphs[0].dy, -2_pt);
}

TEST(PaintLine, AnOpeningMarkHangsItsBlankOutToTheLeft) {
    SetLine line = line_of(0, 2);
    line.x = {-5_pt, 5_pt};
    line.right = 15_pt;
    const GlyphRun run = run_in(paint_glyphs(squares("《潮"), line, {100_pt, 50_pt}, MarkRole::body), 0);
    EXPECT_EQ(run.origin.x, 95_pt);
    EXPECT_EQ(run.width, 20_pt);
    EXPECT_EQ(run.glyphs[1].dx, 10_pt);
}

TEST(PaintLine, AMarkThatLostItsBlankEndsWithTheLine) {
    ShapedText text = squares("潮。");
    text.units[1].core = 5_pt;
    text.units[1].after = 5_pt;
    SetLine line = line_of(0, 2);
    line.right = 15_pt;
    EXPECT_EQ(run_in(paint_glyphs(text, line, {}, MarkRole::body), 0).width, 15_pt);
}

// An em box of 10 pt, 8.8 of it above the baseline.
TEST(PaintLine, AMissingCharacterIsABoxOnTheBaseline) {
    ShapedText text = squares("潮𠮷");
    text.looks.push_back({FaceId{0}, 10_pt, InkName{"black"}, true});
    text.units[1].look = 1;
    text.units[1].glyphs = 0;
    const auto marks = paint_glyphs(text, line_of(0, 2), {100_pt, 50_pt}, MarkRole::body);
    ASSERT_EQ(marks.size(), 2u);
    const auto& box = std::get<StrokedRect>(marks[1]);
    EXPECT_EQ(box.role, MarkRole::missing);
    EXPECT_EQ(box.text, "𠮷");
    EXPECT_EQ(box.area, (Rect{110_pt, 50_pt - 88_pt / 10, 10_pt, 10_pt}));
}

TEST(PaintLine, TwoMissingCharactersAreTwoBoxes) {
    ShapedText text = squares("𠮷𠮷");
    text.looks[0].missing = true;
    EXPECT_EQ(paint_glyphs(text, line_of(0, 2), {}, MarkRole::body).size(), 2u);
}

TEST(PaintLine, AnEmptyLineLeavesNoMark) {
    EXPECT_TRUE(paint_glyphs(squares(""), line_of(0, 0), {}, MarkRole::body).empty());
}

TEST(PaintLine, TakesItsRoleFromTheLine) {
    PlacedLine line{std::make_shared<const ShapedText>(squares("下")), line_of(0, 1), {}, LineRole::jump_to};
    EXPECT_EQ(run_in(paint_line(line), 0).role, MarkRole::jump_to);
    EXPECT_EQ(role_of(LineRole::jump_head), MarkRole::head);
    EXPECT_EQ(role_of(LineRole::credit), MarkRole::body);
}

}  // namespace
}  // namespace banxin
