#include "issue/marked_words.h"

#include <gmock/gmock.h>

namespace banxin {
namespace {

const Length kHead = 10_pt * 88 / 100;  // of the em box of 10 pt, over the baseline

/// A headline of three upright characters of 10 pt, from (100, 100) pt down.
DisplayList headline_down_the_page() {
    GlyphRun run;
    run.origin = {100_pt, 100_pt};
    run.size = 10_pt;
    run.width = 30_pt;
    run.setting = GlyphSetting::upright;
    run.text = "三十九";
    run.source.element = Element::headline;
    run.source.story = {"bridge"};
    run.source.text = {{0}, {3}};
    run.glyphs = {{1, {0}, {}, ShortLength(kHead)},
                  {2, {1}, {}, ShortLength(kHead + 10_pt)},
                  {3, {2}, {}, ShortLength(kHead + 20_pt)}};
    DisplayList page;
    page.marks = {run};
    return page;
}

TEST(MarkedWords, OfAVerticalLineLieOnTheirOwnCells) {
    TextVersion text;
    text.key = {Element::headline, {"bridge"}};
    text.paragraphs = {"三十九"};
    const std::vector<Rect> cells = cells_of(headline_down_the_page(), text, {{1}, {3}});
    EXPECT_THAT(cells, testing::ElementsAre(Rect{100_pt - (10_pt - kHead), 110_pt, 10_pt, 20_pt}));
}

/// Of the ear only the words: its lines know where they stand, and its runs which of their characters they show.
TEST(MarkedWords, OfFurnitureLieOnTheirOwnCells) {
    GlyphRun run;
    run.origin = {100_pt, 100_pt};
    run.size = 10_pt;
    run.width = 40_pt;
    run.text = "多云转阴";
    run.source.element = Element::ear;
    run.source.item = 3;
    run.source.text = {{2}, {6}};
    run.glyphs = {{1, {2}, {}, {}},
                  {2, {3}, ShortLength(10_pt), {}},
                  {3, {4}, ShortLength(20_pt), {}},
                  {4, {5}, ShortLength(30_pt), {}}};
    DisplayList page;
    page.page = {1};
    page.marks = {run};
    TextVersion text;
    text.key = {Element::ear, {}, {1}};
    text.paragraphs = {"今天", "多云转阴"};
    text.lines = {{{1}, {}, {20_pt, 90_pt, 20_pt, 12_pt}, 10_pt, {{0}, {2}}},
                  {{1}, {}, {100_pt, 91_pt, 40_pt, 10_pt}, 10_pt, {{3}, {7}}}};
    const std::vector<Rect> cells = cells_of(page, text, {{4}, {6}});
    ASSERT_EQ(cells.size(), 1u);
    EXPECT_EQ(cells[0].x, 110_pt);
    EXPECT_EQ(cells[0].width, 20_pt);
}

}  // namespace
}  // namespace banxin
