#include "display/cells.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

const Length kHead = 10_pt * 88 / 100;  // of the em box of 10 pt, over the baseline

/// 雁汐 in 10 pt from (100, 100) pt on, the second one a point away from the first.
GlyphRun run_set(GlyphSetting setting) {
    GlyphRun run;
    run.origin = {100_pt, 100_pt};
    run.size = 10_pt;
    run.width = 21_pt;
    run.setting = setting;
    run.text = "雁汐";
    return run;
}

TEST(Cells, OfALevelRunReachToTheNextGlyphAndTheLastToItsEnd) {
    GlyphRun run = run_set(GlyphSetting::level);
    run.glyphs = {{1, {0}, {}, {}}, {2, {1}, ShortLength(11_pt), {}}};
    EXPECT_EQ(cells_of(run), (Rect{100_pt, 100_pt - kHead, 21_pt, 10_pt}));
    EXPECT_EQ(cell_of(run, 0), (Rect{100_pt, 100_pt - kHead, 11_pt, 10_pt}));
    EXPECT_EQ(cell_of(run, 1), (Rect{111_pt, 100_pt - kHead, 10_pt, 10_pt}));
}

// A vertical line's origin is on the baseline of what lies in it sideways, a foot from the left of the em box.
TEST(Cells, OfUprightGlyphsLieOneUnderTheOther) {
    GlyphRun run = run_set(GlyphSetting::upright);
    run.glyphs = {{1, {0}, {}, ShortLength(kHead)}, {2, {1}, {}, ShortLength(kHead + 11_pt)}};
    const Length left = 100_pt - (10_pt - kHead);
    EXPECT_EQ(cells_of(run), (Rect{left, 100_pt, 10_pt, 21_pt}));
    EXPECT_EQ(cell_of(run, 0), (Rect{left, 100_pt, 10_pt, 11_pt}));
    EXPECT_EQ(cell_of(run, 1), (Rect{left, 111_pt, 10_pt, 10_pt}));
}

TEST(Cells, OfSidewaysGlyphsStartAtTheirOrigins) {
    GlyphRun run = run_set(GlyphSetting::sideways);
    run.glyphs = {{1, {0}, {}, {}}, {2, {1}, {}, ShortLength(5_pt)}};
    EXPECT_EQ(cell_start(run, run.glyphs[1]), 5_pt);
    EXPECT_EQ(cell_of(run, 0).height, 5_pt);
    EXPECT_EQ(cell_of(run, 1).height, 16_pt);
}

}  // namespace
}  // namespace banxin
