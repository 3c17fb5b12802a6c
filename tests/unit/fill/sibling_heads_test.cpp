#include "fill/page/sibling_heads.h"

#include <gmock/gmock.h>

#include "support/tiny_page.h"

namespace banxin {
namespace {

using testing::ElementsAre;

/// Frames side by side, two columns each and a head of the third grade.
struct Siblings : testing::Test {
    Siblings() : page(tiny_plan()) {
        for (int first = 1; first <= 5; first += 2) {
            FramePlan frame;
            frame.legs = {area_on(page, {first, first + 1}, {1, 20})};
            page.frames.push_back(frame);
        }
    }
    std::vector<std::optional<Length>> shared(std::vector<std::optional<Length>> alone) const {
        return sizes_with_siblings(page, alone);
    }
    PagePlan page;
};

constexpr std::nullopt_t kAsAlone = std::nullopt;

// 15, 15 and 18 pt, the shortest head the largest.
TEST_F(Siblings, TakeTheSmallestSizeThatAnyNeeds) {
    EXPECT_THAT(shared({15_pt, 15_pt, 18_pt}), ElementsAre(kAsAlone, kAsAlone, 15_pt));
    EXPECT_THAT(shared({21_pt, 15_pt, 18_pt}), ElementsAre(15_pt, kAsAlone, 15_pt));
}

TEST_F(Siblings, AreOfOneGradeAndWidth) {
    page.frames.own(0).head.grade = 2;
    page.frames.own(1).legs = {area_on(page, {3, 3}, {1, 20})};
    EXPECT_THAT(shared({21_pt, 15_pt, 18_pt}), ElementsAre(kAsAlone, kAsAlone, kAsAlone));
}

TEST_F(Siblings, LeaveOutWhoHasASizeOfItsOwnAndWhoHasNoHeadline) {
    page.frames.own(0).head.sizing = HeadSizing::own;
    EXPECT_THAT(shared({14_pt, 15_pt, 18_pt}), ElementsAre(kAsAlone, kAsAlone, 15_pt));
    EXPECT_THAT(shared({14_pt, kAsAlone, 18_pt}), ElementsAre(kAsAlone, kAsAlone, kAsAlone));
}

}  // namespace
}  // namespace banxin
