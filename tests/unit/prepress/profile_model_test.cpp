#include "prepress/profile/profile_model.h"

#include <gtest/gtest.h>

#include "colour_difference.h"
#include "prepress/profile/profile_separation.h"

namespace banxin {
namespace {

const PrintModel& model() {
    static const PrintModel coldset(coldset_newsprint());
    return coldset;
}

TEST(PrintModel, GrowsAHalfDotToThreeQuarters) {
    EXPECT_NEAR(model().grown(0.5).area, 0.758, 1e-6);
}

TEST(PrintModel, LeavesNoDotAndTheFullAreaAlone) {
    EXPECT_NEAR(model().grown(0).area, 0, 1e-12);
    EXPECT_NEAR(model().grown(1).area, 1, 1e-12);
}

TEST(PrintModel, GrowsWithTheDotAllTheWay) {
    for (int percent = 1; percent <= 100; ++percent)
        EXPECT_GT(model().grown(percent / 100.0).area, model().grown((percent - 1) / 100.0).area) << percent;
}

TEST(PrintModel, SeesThePaperAsWhite) {
    EXPECT_NEAR(colour_difference(model().colour({}), {100, 0, 0}), 0, 1e-9);
}

TEST(InkLimit, IsMetByTakingFromTheColoursAlone) {
    const InkMix mix = within_ink_limit({1, 0.5, 0.5, 1}, 2);
    EXPECT_DOUBLE_EQ(mix[kBlack], 1);
    EXPECT_DOUBLE_EQ(mix[kCyan], 0.5);
    EXPECT_DOUBLE_EQ(mix[kMagenta], 0.25);
    EXPECT_DOUBLE_EQ(total_ink(mix), 2);
}

TEST(InkLimit, LeavesAMixWithinItAlone) {
    EXPECT_EQ(within_ink_limit({0.4, 0.3, 0.3, 1}, 2), (InkMix{0.4, 0.3, 0.3, 1}));
}

// A mix that the press can print comes back as the same colour, whatever its inks.
TEST(InkSeparation, FindsInksForEveryColourOfTheMiddle) {
    const InkSeparation separation(model(), 2.2);
    for (const InkMix& mix : {InkMix{0.3, 0.2, 0.2, 0.1}, InkMix{0.6, 0.1, 0, 0}, InkMix{0, 0.5, 0.6, 0.1}}) {
        const Lab wanted = model().colour(mix);
        EXPECT_LT(colour_difference(model().colour(separation.inks_for(wanted)), wanted), 0.3);
    }
}

TEST(InkSeparation, LeavesThePaperBare) {
    EXPECT_EQ(InkSeparation(model(), 2.2).inks_for({100, 0, 0}), InkMix{});
}

TEST(InkSeparation, StaysWithinTheLimitForColoursThatNoPressPrints) {
    const InkSeparation separation(model(), 2.0);
    for (const Lab& colour : {Lab{0, 0, 0}, Lab{0, 100, -120}, Lab{20, -120, 100}, Lab{100, 120, 120}})
        EXPECT_LE(total_ink(separation.inks_for(colour)), 2.0 + 1e-12);
}

}  // namespace
}  // namespace banxin
