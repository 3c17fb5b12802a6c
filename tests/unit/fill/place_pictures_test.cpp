#include "fill/picture/place_pictures.h"

#include <gtest/gtest.h>

#include "small_pages.h"

namespace banxin {
namespace {

using test::SmallPages;

/// A frame of two columns of 10字 (90 pt, 9 pt between them) and twenty lines of 11.25 pt, under a head of four lines.
struct PlacePicturesTest : testing::Test {
    PlacePicturesTest() { pages.add_page(10, 20, 0); }

    Story& story() { return pages.edition.stories.at({"p1"}); }

    /// A picture of so many pixels.
    void picture(int width, int height) {
        StoryPicture picture;
        picture.picture.width = width;
        picture.picture.height = height;
        story().pictures.push_back(picture);
    }

    PlacedPictures place() {
        plan = pages.plans().front();
        const Rect& leg = plan.frames[0].legs[0].area;
        head = {leg.x, leg.y, leg.width, plan.grid.body.leading * 4};
        const FillSources sources = pages.sources();
        return place_pictures(plan.frames[0], plan, {sources.story({"p1"}), head}, sources);
    }

    SmallPages pages;
    PagePlan plan;
    Rect head;
};

TEST_F(PlacePicturesTest, TakeTheHolesInOrder) {
    pages.frame_of(1).pictures = {{{1, 1}, {6, 10}, {}}, {{2, 2}, {12, 18}, {}}};
    picture(300, 200);
    picture(200, 300);
    const PlacedPictures placed = place();
    ASSERT_EQ(placed.set.size(), 2u);
    EXPECT_TRUE(placed.all_placed);
    EXPECT_EQ(placed.blocked[0], plan.frames[0].pictures[0].area);
    EXPECT_EQ(placed.blocked[1], plan.frames[0].pictures[1].area);
    EXPECT_EQ(placed.set[1].pictures[0].area.x, plan.column_left(2));
}

// Half of two columns is the second one, from the head's foot on. 300 × 200 pixels in 90 pt are 60 pt deep; with the
// white over and under them six lines of 11.25 pt.
TEST_F(PlacePicturesTest, TheFirstOneFindsAPlaceUnderTheHead) {
    picture(300, 200);
    const PlacedPictures placed = place();
    ASSERT_EQ(placed.set.size(), 1u);
    EXPECT_EQ(placed.blocked[0].x, plan.column_left(2));
    EXPECT_EQ(placed.blocked[0].y, head.bottom());
    EXPECT_EQ(placed.blocked[0].width, 90_pt);
    EXPECT_EQ(placed.blocked[0].height, plan.grid.body.leading * 6);
    const BodyGrid body = plan.grid.body;
    EXPECT_EQ(placed.set[0].pictures[0].area.height,
              body.leading * 6 - (body.leading - body.cell) / 2 - body.leading / 4);
}

// A box takes a character off on either side: its two columns have 9字, and the picture is as wide as the second.
TEST_F(PlacePicturesTest, InABoxItStandsOverTheBoxesColumns) {
    pages.frame_of(1).box = BoxTemplate{{}, BoxStyle{}, {}};
    picture(300, 200);
    const PlacedPictures placed = place();
    ASSERT_EQ(placed.set.size(), 1u);
    EXPECT_EQ(placed.blocked[0].x, plan.frames[0].slots.back().x);
    EXPECT_EQ(placed.blocked[0].width, 81_pt);
}

TEST_F(PlacePicturesTest, WithoutAHoleTheSecondOneIsTold) {
    picture(300, 200);
    picture(300, 200);
    const PlacedPictures placed = place();
    EXPECT_EQ(placed.set.size(), 1u);
    EXPECT_FALSE(placed.all_placed);
}

// 100 × 400 pixels in 90 pt would be 360 pt deep: 32 lines, of which sixteen are left.
TEST_F(PlacePicturesTest, OneThatIsDeeperThanTheFrameFindsNoPlaceByItself) {
    picture(100, 400);
    const PlacedPictures placed = place();
    EXPECT_TRUE(placed.set.empty());
    EXPECT_FALSE(placed.all_placed);
}

TEST_F(PlacePicturesTest, TheHoleOfAPullQuoteIsNotTaken) {
    pages.frame_of(1).pull = GridArea{{2, 2}, {6, 9}, {}};
    story().pull = PullQuote{"船来了", {}};
    picture(300, 200);
    EXPECT_FALSE(place().all_placed);
    story().pull.reset();
    EXPECT_TRUE(place().all_placed);
}

TEST_F(PlacePicturesTest, APageWithoutColourPrintsThemInGrey) {
    pages.edition.pages[0].colour = PictureColour::grey;
    picture(300, 200);
    EXPECT_EQ(place().set[0].pictures[0].source.look.colour, PictureColour::grey);
}

// Of a contour text keeps off the ink alone: a triangle from the upper left corner leaves white at its lines' ends.
TEST_F(PlacePicturesTest, TextKeepsOffAContourLineByLine) {
    pages.frame_of(1).pictures = {{{1, 1}, {6, 13}, {}}};
    picture(300, 300);
    story().pictures[0].look.contour = {{0, 0}, {1000, 1000}, {0, 1000}};
    const PlacedPictures placed = place();
    ASSERT_GT(placed.blocked.size(), 2u);
    EXPECT_LT(placed.blocked.front().width, placed.blocked.back().width);
}

}  // namespace
}  // namespace banxin
