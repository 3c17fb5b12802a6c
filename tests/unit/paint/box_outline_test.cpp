#include "paint/box_outline.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

const Rect kBox{10_pt, 20_pt, 100_pt, 50_pt};
/// An L: 100 wide, 50 high, and its left half goes on for 30 more.
const std::vector<Rect> kEll{kBox, {10_pt, 70_pt, 50_pt, 30_pt}};

TEST(BoxOutline, HasFourSidesClockwise) {
    const auto edges = box_outline({kBox});
    ASSERT_EQ(edges.size(), 4u);
    EXPECT_EQ(edges[0].from, (Point{10_pt, 20_pt}));
    EXPECT_EQ(edges[0].side, BoxSide::top);
    EXPECT_EQ(edges[2].side, BoxSide::bottom);
    EXPECT_EQ(edges[2].to, (Point{10_pt, 70_pt}));
}

TEST(BoxOutline, OfAnLHasSixSidesAndOneInnerCorner) {
    const auto edges = box_outline(kEll);
    ASSERT_EQ(edges.size(), 6u);
    EXPECT_EQ(edges[2].side, BoxSide::bottom);
    EXPECT_EQ(edges[2].end, CornerTurn::inward);
    EXPECT_EQ(edges[2].to, (Point{60_pt, 70_pt}));
    EXPECT_EQ(edges[3].side, BoxSide::right);
    EXPECT_EQ(edges[3].to, (Point{60_pt, 100_pt}));
}

// Drawn in by 2 points the inner corner moves away from the missing quarter: left and up.
TEST(BoxOutline, DrawnInKeepsItsDistanceAtEveryCorner) {
    const auto edges = drawn_in(box_outline(kEll), 2_pt);
    EXPECT_EQ(edges[0].from, (Point{12_pt, 22_pt}));
    EXPECT_EQ(edges[2].to, (Point{58_pt, 68_pt}));
}

TEST(BoxOutline, StripesStandInsideAndFillTheInnerCorner) {
    const auto edges = box_outline(kEll);
    EXPECT_EQ(stripe_inside(edges[0], 1_pt), (Rect{10_pt, 20_pt, 100_pt, 1_pt}));
    EXPECT_EQ(stripe_inside(edges[1], 1_pt), (Rect{109_pt, 20_pt, 1_pt, 50_pt}));
    EXPECT_EQ(stripe_inside(edges[2], 1_pt), (Rect{59_pt, 69_pt, 51_pt, 1_pt}));
}

// Two legs beside one another with a gutter of 10 between them.
TEST(BoxOutline, BridgesTheGutterBetweenLegsSideBySide) {
    const auto slabs = box_slabs({{10_pt, 20_pt, 40_pt, 50_pt}, {60_pt, 20_pt, 50_pt, 50_pt}});
    ASSERT_EQ(slabs.size(), 1u);
    EXPECT_EQ(slabs[0], kBox);
}

}  // namespace
}  // namespace banxin
