#include "resolve/box.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

constexpr BodyGrid kBody{10_pt, 12_pt};

PlannedArea area(Span columns, Span lines, Rect place) {
    return {place, columns, lines};
}

// A box of 12 lines and 100 pt: one line off above and below, one cell at both sides.
TEST(BoxLegs, LeaveWholeLinesAndCellsInside) {
    const Boxed boxed = box_legs({area({1, 1}, {1, 12}, {0_pt, 0_pt, 100_pt, 144_pt})}, BoxStyle{}, kBody);
    EXPECT_TRUE(boxed.plan.has_room);
    EXPECT_EQ(boxed.inside[0].area, (Rect{10_pt, 12_pt, 80_pt, 120_pt}));
    EXPECT_EQ(boxed.inside[0].lines, (Span{2, 11}));
    EXPECT_EQ(boxed.plan.around[0].lines, (Span{1, 12}));
}

TEST(BoxLegs, KeepAllTheirRoomWhenTheWhiteWouldTakeIt) {
    const Boxed boxed = box_legs({area({1, 1}, {1, 2}, {0_pt, 0_pt, 100_pt, 24_pt})}, BoxStyle{}, kBody);
    EXPECT_FALSE(boxed.plan.has_room);
    EXPECT_EQ(boxed.inside[0].lines, (Span{1, 2}));
    EXPECT_EQ(boxed.plan.style.half_cells, 0);
}

/// An L: two columns of ten lines, the first goes on for ten more.
const std::vector<PlannedArea> kEll{area({1, 2}, {1, 10}, {0_pt, 0_pt, 210_pt, 120_pt}),
                                    area({1, 1}, {11, 20}, {0_pt, 120_pt, 100_pt, 120_pt})};

TEST(BoxLegs, LeaveNoWhiteWhereALegGoesOn) {
    const Boxed boxed = box_legs(kEll, BoxStyle{}, kBody);
    EXPECT_EQ(boxed.inside[0].lines, (Span{2, 10}));
    EXPECT_EQ(boxed.inside[1].lines, (Span{11, 19}));
}

// The second column ends over the box's line under line 10: its last line with white below is line 9.
TEST(InsideBox, TakesALineOffWhereTheLegBelowIsNarrower) {
    const BoxPlan box = box_legs(kEll, BoxStyle{}, kBody).plan;
    const auto in_second_column = [](int line) { return Slot{110_pt, {}, 90_pt, line, 1, 0}; };
    EXPECT_TRUE(inside_box(in_second_column(9), box, kBody));
    EXPECT_FALSE(inside_box(in_second_column(10), box, kBody));
    EXPECT_TRUE(inside_box({10_pt, {}, 80_pt, 10, 0, 0}, box, kBody));
}

TEST(BoxOf, ComesFromTheHouseForPointersAlone) {
    Paper paper;
    paper.boxes["line"] = BoxStyle{};
    paper.pointers.box = "line";
    const FrameBinding pointers{{}, {}, PointerBinding{}};
    const FrameBinding story{{}, {}, StoryBinding{}};
    EXPECT_TRUE(box_of({}, pointers, paper));
    EXPECT_FALSE(box_of({}, story, paper));
    EXPECT_FALSE(box_of({}, std::nullopt, paper));
}

}  // namespace
}  // namespace banxin
