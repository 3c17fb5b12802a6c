#include "fill/picture/picture_group.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

Picture picture(int width, int height) {
    Picture made;
    made.width = width;
    made.height = height;
    return made;
}

/// Two to one, and one to one.
StoryPicture pair(GroupOrder order) {
    StoryPicture source;
    source.picture = picture(200, 100);
    source.others = {{picture(50, 50), {}}};
    source.order = order;
    return source;
}

// 100 pt less a gap of 10: 60 for the wide one, 30 for the square one, both whole at a depth of 30.
TEST(PictureGroup, GivesRoomInProportionToShape) {
    const auto placed = place_group(pair(GroupOrder::row), {5_pt, 0_pt, 100_pt, 30_pt}, 10_pt);
    ASSERT_EQ(placed.size(), 2u);
    EXPECT_EQ(placed[0].area, (Rect{5_pt, 0_pt, 60_pt, 30_pt}));
    EXPECT_EQ(placed[1].area, (Rect{75_pt, 0_pt, 30_pt, 30_pt}));
    EXPECT_EQ(placed[0].crop, (Crop{0, 0, 200, 100}));
    EXPECT_EQ(placed[1].crop, (Crop{0, 0, 50, 50}));
    EXPECT_EQ(placed[1].source.picture.width, 50);
}

TEST(PictureGroup, IsAsDeepAsShowsEverything) {
    EXPECT_EQ(group_depth(pair(GroupOrder::row), 100_pt, 10_pt), 30_pt);
    EXPECT_EQ(group_depth(pair(GroupOrder::column), 100_pt, 10_pt), 160_pt);
}

TEST(PictureGroup, CountsAPictureThatIsNotThereAsThreeToTwo) {
    StoryPicture none;
    EXPECT_EQ(group_depth(none, 90_pt, 10_pt), 60_pt);
}

}  // namespace
}  // namespace banxin
