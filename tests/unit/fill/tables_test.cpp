#include <gtest/gtest.h>

#include "fill/tables/head_table.h"
#include "fill/tables/line_table.h"
#include "fill/tables/picture_table.h"
#include "small_pages.h"

namespace banxin {
namespace {

using test::SmallPages;

/// A story in columns of 10字.
struct TablesTest : testing::Test {
    TablesTest() { pages.add_page(95, 20, 0); }

    Story& story() { return pages.edition.stories.at({"p1"}); }
    const Paper& paper() const { return pages.edition.paper; }

    SmallPages pages;
};

TEST_F(TablesTest, LinesAreThoseOfAColumn) {
    EXPECT_EQ(line_table({"p1"}, 90_pt, pages.sources()).lines, 10);
    EXPECT_EQ(line_table({"p1"}, 45_pt, pages.sources()).lines, 19);
}

TEST_F(TablesTest, LinesCanBeClosedUpOnlyAsTheHouseLetsThem) {
    pages.edition.paper.body.text.align = Align::justify;
    EXPECT_TRUE(line_table({"p1"}, 90_pt, pages.sources()).closed.empty());
    EXPECT_TRUE(line_table({"p1"}, 90_pt, pages.sources()).opened.empty());
}

// Twelve characters of 12 pt are 144 pt: in 180 pt they stand in one row that is filled by four fifths; of 18 pt they
// are 216 pt, which takes two; so do those of 12 pt in 90 pt.
TEST_F(TablesTest, HeadsStandInEachSizeAndNumberOfRows) {
    story().headline = "一二三四五六七八九十甲乙";
    pages.edition.paper.grades[3] = {{18_pt, 12_pt}, 9_pt, 9_pt};
    const TypeCase type_case = open_type_case(paper(), pages.library).value();
    HeadTableWish wish{{}, {18_pt, 12_pt}, 2, 180_pt};
    const std::vector<SizedHead> wide = head_table(story(), wish, {paper(), type_case});
    ASSERT_EQ(wide.size(), 2u);
    EXPECT_EQ(wide[0].plan.size, 18_pt);
    EXPECT_EQ(wide[0].rows, 2);
    EXPECT_EQ(wide[1].plan.size, 12_pt);
    EXPECT_EQ(wide[1].rows, 1);
    EXPECT_EQ(wide[1].filled, 800);
    EXPECT_LT(wide[1].depth, wide[0].depth);
    wish.width = 90_pt;
    const std::vector<SizedHead> narrow = head_table(story(), wish, {paper(), type_case});
    ASSERT_EQ(narrow.size(), 1u);
    EXPECT_EQ(narrow[0].rows, 2);
    EXPECT_TRUE(narrow[0].fits);
}

TEST_F(TablesTest, AHeadThatIsTooLongIsToldSo) {
    story().headline = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸";
    const TypeCase type_case = open_type_case(paper(), pages.library).value();
    const std::vector<SizedHead> heads = head_table(story(), {{}, {12_pt}, 2, 90_pt}, {paper(), type_case});
    ASSERT_EQ(heads.size(), 1u);
    EXPECT_FALSE(heads[0].fits);
    EXPECT_EQ(heads[0].rows, 3);
}

// 300 × 200 pixels in 90 pt are 60 pt deep; with the white over and under them six lines of 11.25 pt, as place_pictures
// tells. A line less is 11.25 of the 60 pt and more than 12 % of them: nothing shallower is offered.
TEST_F(TablesTest, PicturesStandInTheDepthsThatShowEnoughOfThem) {
    StoryPicture picture;
    picture.picture.width = 300;
    picture.picture.height = 200;
    const TypeCase type_case = open_type_case(paper(), pages.library).value();
    const PictureHole hole{{Length(), Length(), 90_pt, Length()}, HoleTop::under_head, 90_pt, 9_pt};
    const std::vector<SizedPicture> some = picture_table(picture, {hole}, {paper(), type_case});
    ASSERT_FALSE(some.empty());
    EXPECT_EQ(some.front().lines, 6);
    for (const SizedPicture& one : some) {
        EXPECT_LE(one.crop, 120);
        EXPECT_GE(one.lines, 6);
    }
    picture.picture.height = 600;
    const std::vector<SizedPicture> deep = picture_table(picture, {hole}, {paper(), type_case});
    EXPECT_GE(deep.size(), 3u);
    picture.look.scale = PictureScale::fit;
    EXPECT_EQ(picture_table(picture, {hole}, {paper(), type_case}).size(), 1u);
}

// Beside vertical lines the 90 pt are the picture's height, less the white over it: 126 pt of its width are seen then,
// which is eleven lines of 11.25 pt, and half a line at either side is clear.
TEST_F(TablesTest, PicturesBesideVerticalLinesAreAsWideAsTheirHeightAllows) {
    StoryPicture picture;
    picture.picture.width = 300;
    picture.picture.height = 200;
    const TypeCase type_case = open_type_case(paper(), pages.library).value();
    const PictureHole hole{{Length(), Length(), 90_pt, Length()}, HoleTop::under_head, 90_pt, 9_pt};
    const PictureTableWish wish{hole, Writing::vertical};
    EXPECT_EQ(lines_of_whole(picture, wish, {paper(), type_case}), 12);
    const std::vector<SizedPicture> some = picture_table(picture, wish, {paper(), type_case});
    EXPECT_EQ(some.front().lines, 12);
    for (const SizedPicture& one : some) EXPECT_LE(one.crop, 120);
}

}  // namespace
}  // namespace banxin
