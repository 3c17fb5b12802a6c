#include "fill/picture/place_qr.h"

#include <gtest/gtest.h>

#include "small_pages.h"

namespace banxin {
namespace {

using test::SmallPages;

/// A frame of two columns of 10字 (90 pt) and so many lines of 11.25 pt, whose story has a link.
struct PlaceQrTest : testing::Test {
    std::optional<SetQr> place(int lines) {
        pages.add_page(10, lines, 0);
        if (hole) pages.frame_of(1).qr = hole;
        pages.edition.stories.at({"p1"}).link = link;
        pages.edition.stories.at({"p1"}).link_words = "扫码";
        plan = pages.plans().front();
        const FillSources sources = pages.sources();
        return place_qr(plan.frames.front(), plan, sources.story({"p1"}), sources);
    }

    SmallPages pages;
    PagePlan plan;
    std::optional<GridArea> hole;
    std::string link = "https://a.example";  // 25 modules on a side
};

constexpr Length kDot = Length::emu(720);  // 1270 to an inch

// 25 modules and four of white on either side, each of 25 dots of 720 EMU.
TEST_F(PlaceQrTest, ItsLeastSideIsHalfAMillimetreAModule) {
    EXPECT_EQ(least_qr_side(link), kDot * 25 * (25 + 8));
    EXPECT_EQ(least_qr_side(std::string(3000, 'a')), Length());
}

// 594 000 EMU are 46.8 pt, and beside them four and a half characters find room in 90 pt: five lines of the column.
TEST_F(PlaceQrTest, StandsAtTheFootOfTheLastColumn) {
    const auto qr = place(12);
    ASSERT_TRUE(qr);
    const Slot& last = plan.frames[0].slots.back();
    EXPECT_EQ(qr->blocked.x, last.x);
    EXPECT_EQ(qr->blocked.bottom(), plan.grid.line_top(13));
    EXPECT_EQ(qr->blocked.height, plan.grid.body.leading * 5);
    EXPECT_EQ(qr->code.modules, 25);
}

TEST_F(PlaceQrTest, AModuleIsAWholeNumberOfTheDotsOfAPlate) {
    hole = GridArea{{1, 2}, {1, 9}, {}};
    const auto qr = place(12);
    ASSERT_TRUE(qr);
    const Length module = qr->code.area.width / 25;
    EXPECT_EQ(module * 25, qr->code.area.width);
    EXPECT_EQ(module % kDot, Length());
    EXPECT_GE(module, kDot * 25);
}

// Four modules of white all round: the code may not touch the edge of its hole.
TEST_F(PlaceQrTest, KeepsItsWhiteInsideItsHole) {
    hole = GridArea{{2, 2}, {1, 8}, {}};
    const auto qr = place(12);
    ASSERT_TRUE(qr);
    const Rect& area = plan.frames[0].qr->area;
    const Length quiet = qr->code.area.width / 25 * 4;
    EXPECT_EQ(qr->blocked, area);
    EXPECT_GE(qr->code.area.x - quiet, area.x);
    EXPECT_GE(qr->code.area.y - quiet, area.y);
    EXPECT_LE(qr->code.area.bottom() + quiet, area.bottom());
}

// Five lines and three of text above them are eight; a column of seven has no room.
TEST_F(PlaceQrTest, LeavesThreeLinesOfTextAboveIt) {
    EXPECT_TRUE(place(8));
    pages = SmallPages();
    EXPECT_FALSE(place(7));
}

TEST_F(PlaceQrTest, IsNotMadeOfAnAddressThatNoCodeHolds) {
    link = std::string(3000, 'a');
    EXPECT_FALSE(place(30));
}

}  // namespace
}  // namespace banxin
