#include "fill/picture/show_picture.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

Picture picture(int width, int height, PictureFormat format = PictureFormat::jpeg) {
    Picture made;
    made.format = format;
    made.width = width;
    made.height = height;
    return made;
}

Crop filled(int width, int height, Size place, PicturePoint focus = {}) {
    PictureLook look;
    look.focus = focus;
    return show_picture(picture(width, height), look, {{}, {}, place.width, place.height}).crop;
}

TEST(ShowPicture, OfTheSameShapeIsShownWhole) {
    EXPECT_EQ(filled(600, 400, {300_pt, 200_pt}), (Crop{0, 0, 600, 400}));
}

TEST(ShowPicture, CutsTheSidesOfAWideOne) {
    EXPECT_EQ(filled(1000, 400, {100_pt, 100_pt}), (Crop{300, 0, 400, 400}));
}

TEST(ShowPicture, CutsAboveAndBelowAHighOne) {
    EXPECT_EQ(filled(400, 1000, {200_pt, 100_pt}), (Crop{0, 400, 400, 200}));
}

// A place of 2:3 shows 66.67 of 100 columns: 67, with 16 cut left and 17 right. Of 101 columns 50 leave 25 left and 26
// right.
TEST(ShowPicture, RoundsToTheNearestPixelAndCutsTheSmallerHalfLeft) {
    EXPECT_EQ(filled(100, 100, {200_pt, 300_pt}), (Crop{16, 0, 67, 100}));
    EXPECT_EQ(filled(101, 50, {50_pt, 50_pt}), (Crop{25, 0, 50, 50}));
}

TEST(ShowPicture, AlwaysShowsAPixel) {
    EXPECT_EQ(filled(1000, 2, {1_pt, 100_pt}), (Crop{499, 0, 1, 2}));
}

TEST(ShowPicture, TakesNothingOfAPictureWithoutSize) {
    EXPECT_EQ(filled(0, 0, {1_pt, 1_pt}), (Crop{0, 0, 0, 0}));
    EXPECT_EQ(filled(9, 9, {}), (Crop{0, 0, 9, 9}));
}

// 400 of 1000 columns: around 300 they are 100 to 500; around 900 they end at the edge.
TEST(ShowPicture, CropsAroundTheFocusAndStaysInside) {
    EXPECT_EQ(filled(1000, 400, {100_pt, 100_pt}, {300, 500}), (Crop{100, 0, 400, 400}));
    EXPECT_EQ(filled(1000, 400, {100_pt, 100_pt}, {900, 500}), (Crop{600, 0, 400, 400}));
    EXPECT_EQ(filled(400, 1000, {200_pt, 100_pt}, {500, 0}), (Crop{0, 0, 400, 200}));
}

TEST(ShowPicture, ShowsOnlyThePartAskedFor) {
    PictureLook look;
    look.part = {500, 0, 1000, 1000};
    EXPECT_EQ(show_picture(picture(800, 400), look, {{}, {}, 100_pt, 100_pt}).crop, (Crop{400, 0, 400, 400}));
    look.part = {500, 500, 1000, 1000};
    EXPECT_EQ(show_picture(picture(800, 400), look, {{}, {}, 100_pt, 100_pt}).crop, (Crop{500, 200, 200, 200}));
}

// 2:1 in a place of 100 × 100: 100 × 50, with 25 above and below.
TEST(ShowPicture, FitsAllOfItIntoTheMiddle) {
    PictureLook look;
    look.scale = PictureScale::fit;
    const Shown wide = show_picture(picture(800, 400), look, {10_pt, 0_pt, 100_pt, 100_pt});
    EXPECT_EQ(wide.area, (Rect{10_pt, 25_pt, 100_pt, 50_pt}));
    EXPECT_EQ(wide.crop, (Crop{0, 0, 800, 400}));
    EXPECT_EQ(show_picture(picture(400, 800), look, {10_pt, 0_pt, 100_pt, 100_pt}).area,
              (Rect{35_pt, 0_pt, 50_pt, 100_pt}));
}

TEST(ShowPicture, InItsPlacesWidthLeavesOrCutsAtTheFoot) {
    PictureLook look;
    look.scale = PictureScale::width;
    EXPECT_EQ(show_picture(picture(800, 400), look, {0_pt, 0_pt, 100_pt, 100_pt}).area,
              (Rect{0_pt, 0_pt, 100_pt, 50_pt}));
    EXPECT_EQ(show_picture(picture(400, 800), look, {0_pt, 0_pt, 100_pt, 100_pt}).crop, (Crop{0, 200, 400, 400}));
}

// 100 pixels at 200 to an inch are half an inch; 30 000 thousandths of a point are 30 pt.
TEST(ShowPicture, InItsOwnSizeStandsInTheMiddleOrIsCut) {
    PictureLook look;
    look.scale = PictureScale::natural;
    EXPECT_EQ(show_picture(picture(100, 100), look, {0_pt, 0_pt, 100_pt, 100_pt}).area,
              (Rect{32_pt, 32_pt, 36_pt, 36_pt}));
    EXPECT_EQ(show_picture(picture(30'000, 20'000, PictureFormat::svg), look, {0_pt, 0_pt, 100_pt, 100_pt}).area,
              (Rect{35_pt, 40_pt, 30_pt, 20_pt}));
    EXPECT_EQ(show_picture(picture(400, 100), look, {0_pt, 0_pt, 72_pt, 72_pt}).crop, (Crop{100, 0, 200, 100}));
}

}  // namespace
}  // namespace banxin
