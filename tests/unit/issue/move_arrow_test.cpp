#include "issue/move_arrow.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

struct Way {
    Point start;
    Point end;
};

Way way_of(const Rect& from, const Rect& to) {
    const std::vector<Mark> marks = move_arrow(from, to);
    const auto& line = std::get<DrawnPath>(marks.front());
    return {line.steps[0].to, line.steps[1].to};
}

/// To a hundredth of a point.
testing::AssertionResult is_near(Length a, Length b) {
    const Length off = a < b ? b - a : a - b;
    if (off < 1_pt / 100) return testing::AssertionSuccess();
    return testing::AssertionFailure() << a.in_emu() << " and " << b.in_emu();
}

const Rect kLeft{50_pt, 100_pt, 100_pt, 60_pt};
const Rect kRight{350_pt, 100_pt, 100_pt, 60_pt};

TEST(MoveArrow, LeadsFromEdgeToEdge) {
    const Way way = way_of(kLeft, kRight);
    EXPECT_TRUE(is_near(way.start.x, kLeft.right()));
    EXPECT_TRUE(is_near(way.end.x, kRight.x));
    EXPECT_EQ(way.start.y, way.end.y);
}

TEST(MoveArrow, OfTwoThatChangePlacesDoesNotLieOnTheOther) {
    const Way there = way_of(kLeft, kRight);
    const Way back = way_of(kRight, kLeft);
    EXPECT_TRUE(is_near(there.start.y - back.start.y, 6_pt));
    EXPECT_TRUE(is_near(back.start.x, kRight.x));
}

TEST(MoveArrow, IsLongEnoughToBeSeenBetweenNeighbours) {
    const Rect below{50_pt, 162_pt, 100_pt, 60_pt};
    const Way way = way_of(kLeft, below);
    EXPECT_GE(way.end.y - way.start.y, 23_pt);
    EXPECT_LT(way.start.y, kLeft.bottom());
    EXPECT_GT(way.end.y, below.y);
}

TEST(MoveArrow, StaysBetweenTheMiddlesWhereTheTwoLieOverOneAnother) {
    const Rect near{60_pt, 104_pt, 100_pt, 60_pt};
    const Way way = way_of(kLeft, near);
    EXPECT_GE(way.start.x, 90_pt);
    EXPECT_LE(way.end.x, 120_pt);
    const Way none = way_of(kLeft, kLeft);
    EXPECT_EQ(none.start, none.end);
}

}  // namespace
}  // namespace banxin
