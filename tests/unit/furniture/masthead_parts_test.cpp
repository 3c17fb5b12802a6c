#include "furniture/pieces/masthead_parts.h"

#include <gtest/gtest.h>

#include "support/tiny_page.h"

namespace banxin {
namespace {

// Four columns of 90 pt with gutters of 10: 390 pt wide; ten lines of 12 pt: 120 pt high, from (100, 100).
TEST(MastheadParts, DivideFourColumns) {
    const PagePlan plan = tiny_plan();
    const MastheadParts parts = masthead_parts(area_on(plan, {1, 4}, {1, 10}), plan, {1, 3});
    EXPECT_EQ(parts.strip, (Rect{100_pt, 202_pt, 390_pt, 18_pt}));
    EXPECT_EQ(parts.facts_place, FactsPlace::beside);
    EXPECT_EQ(parts.facts, (Rect{400_pt, 100_pt, 90_pt, 96_pt}));
    EXPECT_EQ(parts.latin, (Rect{100_pt, 184_pt, 290_pt, 12_pt}));
    EXPECT_EQ(parts.name, (Rect{100_pt, 100_pt, 290_pt, 78_pt}));
}

TEST(MastheadParts, GiveTheNameTheWidthThatNobodyWants) {
    const PagePlan plan = tiny_plan();
    const MastheadParts parts = masthead_parts(area_on(plan, {1, 4}, {1, 10}), plan, {0, 0});
    EXPECT_FALSE(parts.facts);
    EXPECT_FALSE(parts.latin);
    EXPECT_EQ(parts.name, (Rect{100_pt, 100_pt, 390_pt, 90_pt}));
}

// 96 pt over the strip and its air; two facts take 24 of them.
TEST(MastheadParts, PutTheFactsBelowInANarrowMasthead) {
    const PagePlan plan = tiny_plan();
    const MastheadParts parts = masthead_parts(area_on(plan, {1, 2}, {1, 10}), plan, {1, 2});
    EXPECT_EQ(parts.facts_place, FactsPlace::below);
    EXPECT_EQ(parts.facts, (Rect{100_pt, 172_pt, 190_pt, 24_pt}));
    EXPECT_EQ(parts.latin, (Rect{100_pt, 160_pt, 190_pt, 12_pt}));
    EXPECT_EQ(parts.name, (Rect{100_pt, 100_pt, 190_pt, 54_pt}));
}

TEST(MastheadParts, DropTheLatinNameBelowSixLines) {
    const PagePlan plan = tiny_plan();
    EXPECT_FALSE(masthead_parts(area_on(plan, {1, 4}, {1, 5}), plan, {1, 0}).latin);
}

}  // namespace
}  // namespace banxin
