#include "paint/crop.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(Crop, KeepsAllOfAPictureOfTheRightShape) {
    EXPECT_EQ(crop_to_fill({600, 400}, {300_pt, 200_pt}), (Crop{0, 0, 600, 400}));
}

TEST(Crop, CutsBothSidesOfAWidePicture) {
    EXPECT_EQ(crop_to_fill({1000, 400}, {100_pt, 100_pt}), (Crop{300, 0, 400, 400}));
}

TEST(Crop, CutsHeadAndFootOfATallPicture) {
    EXPECT_EQ(crop_to_fill({400, 1000}, {200_pt, 100_pt}), (Crop{0, 400, 400, 200}));
}

// 100 high, shown 2 : 3 → 66.67 px wide, rounded to 67; of the 33 cut, 16 go on the left.
TEST(Crop, RoundsToTheNearestPixelAndCutsTheSmallerHalfFirst) {
    EXPECT_EQ(crop_to_fill({100, 100}, {200_pt, 300_pt}), (Crop{16, 0, 67, 100}));
}

TEST(Crop, LeavesOnePixelAtLeast) {
    EXPECT_EQ(crop_to_fill({1000, 2}, {1_pt, 100_pt}), (Crop{499, 0, 1, 2}));
}

TEST(Crop, OfNothingIsNothing) {
    EXPECT_EQ(crop_to_fill({0, 0}, {1_pt, 1_pt}), (Crop{0, 0, 0, 0}));
    EXPECT_EQ(crop_to_fill({9, 9}, {}), (Crop{0, 0, 9, 9}));
}

}  // namespace
}  // namespace banxin
