#include "resolve/resolve_page.h"

#include <gmock/gmock.h>

namespace banxin {
namespace {

using testing::ElementsAre;

/// A page of 3 columns of 10字 and 20 lines, one frame with the legs given.
Edition edition_with(std::vector<GridArea> legs, std::optional<int> into = std::nullopt) {
    PageTemplate layout;
    layout.name = "plain";
    layout.trim = {200_mm, 200_mm};
    layout.columns = 3;
    layout.measure = 10_em;
    layout.gutter = 1_em;
    layout.lines = 20;
    FrameTemplate frame;
    frame.id = {"lead"};
    frame.legs = std::move(legs);
    frame.into = into;
    layout.frames.push_back(frame);
    Edition edition;
    edition.layouts["plain"] = layout;
    EditionPage page;
    page.number = {1};
    page.layout = "plain";
    edition.pages.push_back(page);
    return edition;
}

PagePlan plan_of(const Edition& edition) {
    return resolve_page(edition, edition.pages.front()).value();
}

TEST(ResolvePage, CentresTheTypeAreaOnTheTrim) {
    const PagePlan plan = plan_of(edition_with({{{1, 3}, {1, 20}, {}}}));
    EXPECT_EQ(plan.type_area.width, 9_pt * 32);  // 3 x 10 + 2 gutters
    EXPECT_EQ(plan.type_area.height, Length::emu(142'875) * 20);
    EXPECT_EQ(plan.type_area.x * 2 + plan.type_area.width, 200_mm);
}

TEST(ResolvePage, PutsEverySlotOnTheLineGrid) {
    const PagePlan plan = plan_of(edition_with({{{1, 3}, {3, 9}, {}}}));
    ASSERT_EQ(plan.frames[0].slots.size(), 21u);
    for (const Slot& slot : plan.frames[0].slots) {
        EXPECT_EQ((slot.baseline - plan.grid.baseline(1)) % Length::emu(142'875), Length());
        EXPECT_EQ(slot.measure, 9_pt * 10);
    }
}

TEST(ResolvePage, ReadsAnLShapeColumnByColumn) {
    // Columns 1-2 lines 1-2, and column 1 goes on to line 4.
    const PagePlan plan = plan_of(edition_with({{{1, 2}, {1, 2}, {}}, {{1, 1}, {3, 4}, {}}}));
    std::vector<std::pair<int, int>> order;
    for (const Slot& slot : plan.frames[0].slots) order.emplace_back(slot.column, slot.line);
    EXPECT_THAT(order, ElementsAre(std::pair(0, 1), std::pair(0, 2), std::pair(0, 3), std::pair(0, 4), std::pair(1, 1),
                                   std::pair(1, 2)));
}

TEST(ResolvePage, BreaksThreeColumnsIntoTwo) {
    const PagePlan plan = plan_of(edition_with({{{1, 3}, {1, 5}, {}}}, 2));  // 32 cells: (32 - 1) / 2 = 15, 1 over
    EXPECT_EQ(plan.frames[0].columns, 2);
    EXPECT_EQ(plan.frames[0].slots.front().measure, 9_pt * 15);
    EXPECT_EQ(plan.frames[0].slots.back().measure, 9_pt * 16);
    EXPECT_EQ(plan.frames[0].split_remainder, 9_pt);
}

// A picture over the frame's second column, lines 5 to 8; a box there has half a line of white above and below.
TEST(ResolvePage, AFrameOverAnotherCoversItsPlace) {
    Edition edition = edition_with({{{1, 3}, {1, 20}, {}}});
    FrameTemplate photo;
    photo.id = {"photo"};
    photo.kind = FrameKind::art;
    photo.legs = {{{2, 2}, {5, 8}, {}}};
    photo.over = {{"lead"}};
    edition.layouts["plain"].frames.push_back(photo);
    PagePlan plan = plan_of(edition);
    ASSERT_EQ(plan.frames[0].covered.size(), 1u);
    const Rect place = plan.frames[1].legs[0].area;
    EXPECT_EQ(plan.frames[0].covered[0].area, place);
    EXPECT_TRUE(plan.frames[1].stands_over);
    EXPECT_EQ(plan.frames[1].rules.left, EdgeRule::none);
    edition.layouts["plain"].frames[1].kind = FrameKind::ad;
    plan = plan_of(edition);
    const Length half = plan.grid.body.leading / 2;
    EXPECT_EQ(plan.frames[0].covered[0].area, (Rect{place.x, place.y - half, place.width, place.height + half * 2}));
}

TEST(ResolvePage, RefusesATypeAreaLargerThanThePage) {
    Edition edition = edition_with({{{1, 3}, {1, 20}, {}}});
    edition.layouts["plain"].trim = {100_mm, 200_mm};  // 32 cells are 101.6 mm
    const auto plan = resolve_page(edition, edition.pages.front());
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().diagnostics.front().code, "type-area-too-large");
}

/// The same page, written vertically: three bands of 10字, twenty lines from the right.
Edition vertical_edition(std::vector<GridArea> legs) {
    Edition edition = edition_with(std::move(legs));
    edition.layouts["plain"].writing = Writing::vertical;
    return edition;
}

TEST(ResolvePage, AVerticalPageIsTheGridTurned) {
    const PagePlan plan = plan_of(vertical_edition({{{1, 3}, {1, 20}, {}}}));
    const Rect on_page = plan.turn.to_page(plan.type_area);
    EXPECT_EQ(on_page.height, 9_pt * 32);
    EXPECT_EQ(on_page.width, Length::emu(142'875) * 20);
    EXPECT_EQ(on_page.x * 2 + on_page.width, 200_mm);
    EXPECT_EQ(on_page.y * 2 + on_page.height, 200_mm);
}

// The first slot of the first band is the rightmost line at the top.
TEST(ResolvePage, VerticalLinesCountFromTheRight) {
    const PagePlan plan = plan_of(vertical_edition({{{1, 2}, {1, 4}, {}}}));
    const Rect on_page = plan.turn.to_page(plan.type_area);
    const auto& slots = plan.frames[0].slots;
    ASSERT_EQ(slots.size(), 8u);
    const auto start = [&](std::size_t i) { return plan.turn.to_page(Point{slots[i].x, slots[i].baseline}); };
    EXPECT_EQ(start(0).y, on_page.y);
    EXPECT_EQ(start(0).x - start(1).x, Length::emu(142'875));
    EXPECT_LT(on_page.right() - start(0).x, Length::emu(142'875));
    EXPECT_EQ(start(4).y, on_page.y + 9_pt * 11);  // the second band
    EXPECT_EQ(start(4).x, start(0).x);
}

TEST(ResolvePage, FurnitureMayStandAboveTheTypeArea) {
    Edition edition = vertical_edition({{{1, 3}, {1, 20}, {}}});
    edition.layouts["plain"].furniture = {{FurnitureKind::folio, {}, 2}};
    const PagePlan plan = plan_of(edition);
    const Rect on_page = plan.turn.to_page(plan.type_area);
    EXPECT_EQ(plan.furniture[0].place.area,
              (Rect{on_page.x, on_page.y - Length::emu(142'875) * 3, on_page.width, Length::emu(142'875) * 2}));
}

TEST(ResolvePage, FurnitureAboveThePageIsAnError) {
    Edition edition = edition_with({{{1, 3}, {1, 20}, {}}});
    edition.layouts["plain"].top = 5_mm;
    edition.layouts["plain"].furniture = {{FurnitureKind::folio, {}, 2}};
    const auto plan = resolve_page(edition, edition.pages.front());
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().diagnostics.at(0).code, "furniture-outside-page");
}

/// Two pages of 200 mm with two columns on either, 5字 of white between them.
Edition spread_with(std::vector<GridArea> legs, std::optional<int> into = std::nullopt) {
    Edition edition = edition_with(std::move(legs), into);
    edition.layouts["plain"].columns = 4;
    edition.layouts["plain"].fold = 5_em;
    edition.pages.front().number = {4};
    edition.pages.front().pages = 2;
    return edition;
}

TEST(ResolveSpread, HasItsFoldInTheMiddleOfTwoPages) {
    const PagePlan plan = plan_of(spread_with({{{2, 3}, {1, 1}, {}}}));
    EXPECT_EQ(plan.trim.width, 400_mm);
    EXPECT_EQ(plan.type_area.width, 9_pt * 47);  // 2 x 21 + 5
    EXPECT_EQ(plan.column_right(2) + 9_pt * 5, plan.column_left(3));
    EXPECT_EQ(plan.column_right(2) + plan.column_left(3), 400_mm);  // as far from the fold on either side
    ASSERT_EQ(plan.frames[0].slots.size(), 2u);
    EXPECT_EQ(plan.frames[0].slots[0].x, plan.column_left(2));
    EXPECT_EQ(plan.frames[0].slots[1].x, plan.column_left(3));
}

// Three text columns over 47 cells: round(3 x 2 / 4) = 2 on the left of 21 cells, (21 - 1) / 2 = 10 each, one of 21 on
// the right.
TEST(ResolveSpread, NoBrokenColumnRunsAcrossTheFold) {
    const PagePlan plan = plan_of(spread_with({{{1, 4}, {1, 1}, {}}}, 3));
    ASSERT_EQ(plan.frames[0].slots.size(), 3u);
    EXPECT_EQ(plan.frames[0].slots[0].measure, 9_pt * 10);
    EXPECT_EQ(plan.frames[0].slots[1].measure, 9_pt * 10);
    EXPECT_EQ(plan.frames[0].slots[2].measure, 9_pt * 21);
    EXPECT_EQ(plan.frames[0].slots[2].x, plan.column_left(3));
}

// Pages 2 and 3 of four lie on one sheet, 4 and 5 of six on two.
TEST(ResolveSpread, LiesOnOneSheetInTheMiddleOfItsBook) {
    Edition edition = spread_with({{{1, 4}, {1, 1}, {}}});
    edition.pages.front().in_book = 2;
    edition.pages.resize(3);
    EXPECT_EQ(plan_of(edition).sheets, Sheets::one);
    edition.pages.resize(5);
    EXPECT_EQ(plan_of(edition).sheets, Sheets::two);
}

TEST(ResolveSpread, EachOfItsPagesHasAFolio) {
    Edition edition = spread_with({{{1, 4}, {3, 3}, {}}});
    edition.layouts["plain"].furniture = {{FurnitureKind::folio, {{1, 4}, {1, 2}, {}}, 0}};
    PagePlan plan = plan_of(edition);
    ASSERT_EQ(plan.furniture.size(), 2u);
    EXPECT_EQ(plan.furniture[0].page, PageNumber{4});
    EXPECT_EQ(plan.furniture[0].place.area.x, plan.column_left(1));
    EXPECT_EQ(plan.furniture[1].page, PageNumber{5});
    EXPECT_EQ(plan.furniture[1].place.area.x, plan.column_left(3));
    EXPECT_EQ(plan.furniture[1].place.area.width, 9_pt * 21);
    edition.paper.bound = BoundEdge::right;
    plan = plan_of(edition);
    EXPECT_EQ(plan.furniture[0].place.area.x, plan.column_left(3));
}

}  // namespace
}  // namespace banxin
