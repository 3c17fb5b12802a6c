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
    run.glyphs = {{1, {0}, {}, kHead}, {2, {1}, {}, kHead + 10_pt}, {3, {2}, {}, kHead + 20_pt}};
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

}  // namespace
}  // namespace banxin
