#include "fill/picture/contour.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

/// Lines of 10 pt from the page's top; the picture fills lines 1 to 4, 100 pt wide.
PlacedPicture picture(std::vector<PicturePoint> contour) {
    PlacedPicture placed;
    placed.source.picture.width = 200;
    placed.source.picture.height = 80;
    placed.source.look.contour = std::move(contour);
    placed.area = {0_pt, 0_pt, 100_pt, 40_pt};
    placed.crop = {0, 0, 200, 80};
    return placed;
}
const LineGrid kGrid{{}, {9_pt, 10_pt}, 10};

TEST(Contour, IsTheRectangleWhenThereIsNone) {
    EXPECT_EQ(ink_areas(picture({}), kGrid), std::vector<Rect>{(Rect{0_pt, 0_pt, 100_pt, 40_pt})});
}

// The lower left half: in line 1 the slope reaches from 0 to 25 pt, in line 4 from 75 to 100.
TEST(Contour, TakesOfEachLineWhatThePolygonReaches) {
    const auto areas = ink_areas(picture({{0, 0}, {1000, 1000}, {0, 1000}}), kGrid);
    ASSERT_EQ(areas.size(), 4u);
    EXPECT_EQ(areas[0], (Rect{0_pt, 0_pt, 25_pt, 10_pt}));
    EXPECT_EQ(areas[3], (Rect{0_pt, 30_pt, 100_pt, 10_pt}));
}

// Of a crop of the right half the polygon's left half is cut off, and stays out of the text.
TEST(Contour, EndsAtTheCrop) {
    PlacedPicture half = picture({{250, 0}, {750, 0}, {750, 1000}, {250, 1000}});
    half.crop = {100, 0, 100, 80};
    EXPECT_EQ(ink_areas(half, kGrid).at(0), (Rect{0_pt, 0_pt, 50_pt, 10_pt}));
}

TEST(Contour, LeavesLinesAloneThatItDoesNotReach) {
    const auto areas = ink_areas(picture({{0, 500}, {1000, 500}, {500, 1000}}), kGrid);
    ASSERT_EQ(areas.size(), 2u);
    EXPECT_EQ(areas[0].y, 20_pt);
}

}  // namespace
}  // namespace banxin
