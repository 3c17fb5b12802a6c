#include "compare/changes/grid_place.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

/// Columns 2 to 4 and lines 11 to 30, of 100 pt and 10 pt with 10 pt between two columns.
const FrameVersion kFrame{{"lead"}, {{{110_pt, 100_pt, 320_pt, 200_pt}, {2, 4}, {11, 30}}}, {}};

TEST(GridPlace, NamesTheColumnsAndLinesThatAPictureLiesOn) {
    const GridPlace place = grid_place({220_pt, 150_pt, 210_pt, 98_pt}, kFrame, Writing::horizontal);
    EXPECT_EQ(place.columns, (Span{3, 4}));
    EXPECT_EQ(place.lines, (Span{16, 25}));
}

/// Lines of a vertical page count from the right, its columns from the top.
TEST(GridPlace, CountsTheLinesOfAVerticalPageFromTheRight) {
    const FrameVersion frame{{"lead"}, {{{100_pt, 110_pt, 200_pt, 320_pt}, {2, 4}, {11, 30}}}, {}};
    const GridPlace place = grid_place({250_pt, 110_pt, 50_pt, 100_pt}, frame, Writing::vertical);
    EXPECT_EQ(place.columns, (Span{2, 2}));
    EXPECT_EQ(place.lines, (Span{11, 15}));
}

TEST(GridPlace, OfAFrameWithoutRoomIsNone) {
    EXPECT_EQ(grid_place({}, {{"lead"}, {}, {}}, Writing::horizontal).columns.first, 0);
}

}  // namespace
}  // namespace banxin
