#include "resolve/head_room.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

/// Four page columns of 7 cells and a gutter of one, lines 3 to 12; the type area starts at the page's corner.
struct HeadRoomTest : testing::Test {
    HeadRoomTest() {
        page.grid = {Length(), BodyGrid{}, 20};
        page.measure = cell * 7;
        page.gutter = cell;
        frame.legs = {{{Length(), page.grid.line_top(3), cell * 31, leading * 10}, {1, 4}, {3, 12}}};
    }

    Length cell = BodyGrid{}.cell;
    Length leading = BodyGrid{}.leading;
    PagePlan page;
    FramePlan frame;
};

TEST_F(HeadRoomTest, OverTheTextIsTheWholeLeg) {
    EXPECT_EQ(head_room(frame, page), frame.legs.front().area);
}

TEST_F(HeadRoomTest, BesideTheTextIsHalfOfTheColumns) {
    frame.head.place = HeadPlace::left;
    EXPECT_EQ(head_room(frame, page).right(), cell * 15);
    frame.head.place = HeadPlace::right;
    EXPECT_EQ(head_room(frame, page).x, cell * 16);
    EXPECT_EQ(head_room(frame, page).width, cell * 15);
}

TEST_F(HeadRoomTest, BetweenTextIsAllButTheOuterColumns) {
    frame.head.place = HeadPlace::middle;
    EXPECT_EQ(head_room(frame, page).x, cell * 8);
    EXPECT_EQ(head_room(frame, page).right(), cell * 23);
}

TEST_F(HeadRoomTest, StartsOnTheLineNamed) {
    frame.head.place = HeadPlace::inside;
    frame.head.from_line = 6;
    const Rect room = head_room(frame, page);
    EXPECT_EQ(room.y, page.grid.line_top(6));
    EXPECT_EQ(room.height, leading * 7);  // lines 6 to 12
}

// Two columns of 7 cells on either page of a spread, 3 cells more than a gutter between them.
TEST_F(HeadRoomTest, HasAFoldThatTwoSheetsPart) {
    page.columns = 4;
    page.fold = cell * 3;
    const Rect room{cell * 8, {}, cell * 18, leading};  // the second column and the third
    EXPECT_FALSE(fold_in(room, page));                  // one sheet: heads run through
    page.sheets = Sheets::two;
    EXPECT_EQ(fold_in(room, page), (FoldInHead{cell * 7, cell * 11}));
    EXPECT_FALSE(fold_in({cell * 8, {}, cell * 7, leading}, page));  // it ends at the fold
}

}  // namespace
}  // namespace banxin
