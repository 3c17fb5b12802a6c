// The ground of a box's head stops at the line round the box.
#include "paint/paint_box.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

const Rect kBox{10_pt, 20_pt, 100_pt, 60_pt};
const Rect kBar{10_pt, 20_pt, 100_pt, 30_pt};  ///< Over the whole width of the box.

BoxStyle lined(Corner corner, RuleKind kind = RuleKind::single, Length weight = 1_pt) {
    BoxStyle style;
    style.line.kind = kind;
    style.line.weight = weight;
    style.corner = corner;
    style.bar.percent = 100;
    return style;
}

DrawnPath path_of(const std::vector<Mark>& marks) {
    EXPECT_EQ(marks.size(), 1u);
    const auto* path = marks.empty() ? nullptr : std::get_if<DrawnPath>(&marks.front());
    EXPECT_NE(path, nullptr);
    return path == nullptr ? DrawnPath{} : *path;
}

Rect area_of(const std::vector<Mark>& marks) {
    EXPECT_EQ(marks.size(), 1u);
    const auto* area = marks.empty() ? nullptr : std::get_if<FilledRect>(&marks.front());
    EXPECT_NE(area, nullptr);
    return area == nullptr ? Rect{} : area->area;
}

// A line of one point at the top, the left and the right; the bar's foot is free.
TEST(PaintBoxBar, StandsInsideASquareLine) {
    EXPECT_EQ(area_of(paint_box_bar(kBar, {kBox}, lined(Corner::square))), (Rect{11_pt, 21_pt, 98_pt, 29_pt}));
}

// Two lines of one point with two and a half points between are four and a half points deep.
TEST(PaintBoxBar, StandsInsideTheInnerOfTwoLines) {
    const Rect area = area_of(paint_box_bar(kBar, {kBox}, lined(Corner::square, RuleKind::double_line)));
    EXPECT_EQ(area.x, 10_pt + 1_pt * 9 / 2);
    EXPECT_EQ(area.right(), 110_pt - 1_pt * 9 / 2);
}

TEST(PaintBoxBar, ReachesTheEdgeOfASideWithoutALine) {
    BoxStyle style = lined(Corner::square);
    style.sides.left = style.sides.right = false;
    EXPECT_EQ(area_of(paint_box_bar(kBar, {kBox}, style)), (Rect{10_pt, 21_pt, 100_pt, 29_pt}));
}

TEST(PaintBoxBar, FillsItsAreaWhereTheBoxHasNoLine) {
    EXPECT_EQ(area_of(paint_box_bar(kBar, {kBox}, lined(Corner::square, RuleKind::none))), kBar);
    EXPECT_EQ(area_of(paint_box_bar(kBar, {kBox}, lined(Corner::fret, RuleKind::none))), kBar);
}

// Beside the text of its story a bar meets no line: it is left alone.
TEST(PaintBoxBar, AwayFromTheLineStaysWhole) {
    const Rect head{20_pt, 30_pt, 40_pt, 20_pt};
    EXPECT_EQ(area_of(paint_box_bar(head, {kBox}, lined(Corner::square))), head);
    const DrawnPath path = path_of(paint_box_bar(head, {kBox}, lined(Corner::round)));
    ASSERT_EQ(path.steps.size(), 5u);
    EXPECT_EQ(path.steps[0].to, head.corner());
    EXPECT_EQ(path.steps[2].to, (Point{60_pt, 50_pt}));
}

// Radius six, less the line of one: five points from the corner on both upper sides, none below.
TEST(PaintBoxBar, IsRoundWhereItsBoxIs) {
    const DrawnPath path = path_of(paint_box_bar(kBar, {kBox}, lined(Corner::round)));
    ASSERT_EQ(path.steps.size(), 7u);
    EXPECT_EQ(path.steps[0].to, (Point{11_pt, 26_pt}));
    EXPECT_EQ(path.steps[1].kind, PathStep::Kind::curve);
    EXPECT_EQ(path.steps[1].to, (Point{16_pt, 21_pt}));
    EXPECT_EQ(path.steps[4].to, (Point{109_pt, 50_pt}));
    EXPECT_EQ(path.steps[5].to, (Point{11_pt, 50_pt}));
}

// The petals' sides stop 8¾ points from the corner: so much is left out of the bar, at the top alone.
TEST(PaintBoxBar, LeavesTheArtOfTheCornersOut) {
    const DrawnPath path = path_of(paint_box_bar(kBar, {kBox}, lined(Corner::petal)));
    const Length inner = 10_pt + 1_pt * 35 / 4;
    ASSERT_EQ(path.steps.size(), 9u);
    EXPECT_EQ(path.steps[0].to, (Point{11_pt, 10_pt + inner}));
    EXPECT_EQ(path.steps[1].to, (Point{inner, 10_pt + inner}));
    EXPECT_EQ(path.steps[2].to, (Point{inner, 21_pt}));
    EXPECT_EQ(path.steps[7].to, (Point{11_pt, 50_pt}));
}

// A bar no deeper than the line.
TEST(PaintBoxBar, OfNoRoomIsNotPainted) {
    EXPECT_TRUE(paint_box_bar({10_pt, 20_pt, 100_pt, 1_pt}, {kBox}, lined(Corner::square)).empty());
}

}  // namespace
}  // namespace banxin
