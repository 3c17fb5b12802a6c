#include "base/writing.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

constexpr Turn kLevel{};
constexpr Turn kVertical{Writing::vertical, 100_pt};

TEST(Turn, HorizontalFlowIsThePage) {
    EXPECT_EQ(kLevel.to_page(Point{10_pt, 20_pt}), (Point{10_pt, 20_pt}));
    EXPECT_EQ(kLevel.to_page(Rect{1_pt, 2_pt, 3_pt, 4_pt}), (Rect{1_pt, 2_pt, 3_pt, 4_pt}));
}

// The first line of vertical flow stands at the right edge; 10 pt along it is 10 pt down, 20 pt across it 20 pt to the
// left.
TEST(Turn, VerticalFlowRunsDownAndLeft) {
    EXPECT_EQ(kVertical.to_page(Point{10_pt, 20_pt}), (Point{80_pt, 10_pt}));
    EXPECT_EQ(kVertical.to_page(Rect{10_pt, 20_pt, 30_pt, 5_pt}), (Rect{75_pt, 10_pt, 5_pt, 30_pt}));
}

TEST(Turn, ComesBackToFlow) {
    const Rect area{10_pt, 20_pt, 30_pt, 5_pt};
    EXPECT_EQ(kVertical.to_flow(kVertical.to_page(area)), area);
    EXPECT_EQ(kVertical.to_flow(kVertical.to_page(area.corner())), area.corner());
}

}  // namespace
}  // namespace banxin
