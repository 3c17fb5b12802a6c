#include "display/file_order.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

/// The crop of 30 × 10 pixels at 10, 5 of an upright picture of 60 × 80, in the rows and columns of its file: x, y,
/// width, height.
std::vector<int> in_file(int orientation) {
    PlacedImage image;
    image.pixel_width = 60;
    image.pixel_height = 80;
    image.crop_x = 10;
    image.crop_y = 5;
    image.crop_width = 30;
    image.crop_height = 10;
    image.orientation = orientation;
    const PlacedImage file = in_file_order(image);
    return {file.crop_x, file.crop_y, file.crop_width, file.crop_height};
}

// 60 − 10 − 30 = 20 columns are left of it from the right, 80 − 5 − 10 = 65 rows above it from the foot.
TEST(FileOrder, UndoesWhatTheOrientationDoes) {
    EXPECT_EQ(in_file(1), (std::vector{10, 5, 30, 10}));
    EXPECT_EQ(in_file(2), (std::vector{20, 5, 30, 10}));
    EXPECT_EQ(in_file(3), (std::vector{20, 65, 30, 10}));
    EXPECT_EQ(in_file(4), (std::vector{10, 65, 30, 10}));
    EXPECT_EQ(in_file(5), (std::vector{5, 10, 10, 30}));
    EXPECT_EQ(in_file(6), (std::vector{5, 20, 10, 30}));
    EXPECT_EQ(in_file(7), (std::vector{65, 20, 10, 30}));
    EXPECT_EQ(in_file(8), (std::vector{65, 10, 10, 30}));
}

TEST(FileOrder, TurnsTheAreaWithThePicture) {
    PlacedImage image;
    image.area = {0_pt, 0_pt, 60_pt, 80_pt};
    image.orientation = 6;
    EXPECT_EQ(in_file_order(image).area.width, 80_pt);
    EXPECT_EQ(in_file_order(image).orientation, 1);
}

}  // namespace
}  // namespace banxin
