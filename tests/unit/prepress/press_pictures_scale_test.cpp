#include "prepress/pictures/press_pictures_scale.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

using Row = std::vector<unsigned char>;
using Rows = std::vector<Row>;

Rows scaled_rows(PixelWindow window, PixelCount target, const Rows& picture) {
    Rows out;
    AreaScaler scaler(window, target, 1);
    for (const Row& row : picture) scaler.take(row.data(), [&](const Row& finished) { out.push_back(finished); });
    EXPECT_TRUE(scaler.is_done());
    return out;
}

TEST(AreaScaler, OfEqualSizeChangesNothing) {
    const Rows picture{{1, 2, 3}, {4, 5, 6}};
    EXPECT_EQ(scaled_rows({0, 0, 3, 2}, {3, 2}, picture), picture);
}

TEST(AreaScaler, MakesOnePixelOfFourByTheirMean) {
    EXPECT_EQ(scaled_rows({0, 0, 2, 2}, {1, 1}, {{0, 10}, {20, 30}}), (Rows{{15}}));
}

// Three pixels on two: each new one is one and a half wide.
TEST(AreaScaler, SharesAPixelBetweenItsNeighbours) {
    EXPECT_EQ(scaled_rows({0, 0, 3, 1}, {2, 1}, {{0, 90, 180}}), (Rows{{30, 150}}));
}

TEST(AreaScaler, SharesARowBetweenItsNeighbours) {
    EXPECT_EQ(scaled_rows({0, 0, 1, 3}, {1, 2}, {{0}, {90}, {180}}), (Rows{{30}, {150}}));
}

TEST(AreaScaler, TakesTheWindowAlone) {
    EXPECT_EQ(scaled_rows({1, 1, 2, 1}, {2, 1}, {{9, 9, 9}, {9, 50, 60}, {9, 9, 9}}), (Rows{{50, 60}}));
}

TEST(AreaScaler, TakesAWindowThatRunsThroughPixels) {
    EXPECT_EQ(scaled_rows({0.5, 0, 1, 1}, {1, 1}, {{0, 100}}), (Rows{{50}}));
}

// A thousand rows in sevenths: rounding must not lose the last one.
TEST(AreaScaler, EndsWithThePicture) {
    EXPECT_EQ(scaled_rows({0, 0, 1, 1000}, {1, 7}, Rows(1000, Row{80})).size(), 7u);
}

}  // namespace
}  // namespace banxin
