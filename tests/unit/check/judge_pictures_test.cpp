#include "check/judge_pictures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "small_edition.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// An advertisement of 100 mm by so many in a frame that is 100 mm wide and ten lines of 4 mm deep.
Diagnostics told_of_an_ad(int millimetres_deep) {
    SmallEdition small = jumped_edition();
    FramePlan& plan = small.filled.pages.own(1).plan.frames.own(0);
    plan.kind = FrameKind::ad;
    plan.legs = {{{{}, {}, 100_mm, 40_mm}, {1, 1}, {1, 10}}};
    plan.binding = FrameBinding{plan.id, {"edition.yaml", 9, 5}, AdBinding{}};
    PlacedPicture ad;
    ad.source.spot = {"edition.yaml", 9, 5};
    ad.source.picture.path = "ads/yancheng.svg";
    ad.source.picture.format = PictureFormat::svg;
    const auto thousandths = [](int millimetres) { return static_cast<int>(millimetres * 72'000.0 / 25.4 + 0.5); };
    ad.source.picture.width = thousandths(100);
    ad.source.picture.height = thousandths(millimetres_deep);
    small.hole().parts.clear();
    small.hole().pictures = {ad};
    return judge_pictures(small.edition, small.filled);
}

// 58 mm are fourteen lines and a half.
TEST(JudgeAds, SaysHowDeepAFrameHoldsAnAdOfItsWidth) {
    const Diagnostics found = told_of_an_ad(58);
    ASSERT_EQ(codes(found), "ad-size-differs");
    EXPECT_THAT(found[0].hint.english(), HasSubstr("make the frame 15 lines deep, which fills its columns"));
}

// What is over fifteen lines by no more than a place may be off takes no sixteenth.
TEST(JudgeAds, NoLineIsAskedForWhatMayBeOff) {
    EXPECT_THAT(told_of_an_ad(61)[0].hint.english(), HasSubstr("15 lines deep"));
    EXPECT_THAT(told_of_an_ad(62)[0].hint.english(), HasSubstr("16 lines deep"));
}

// 38 mm need ten lines, and the frame has them: another depth would not help.
TEST(JudgeAds, NoDepthIsNamedThatTheFrameHas) {
    const Diagnostics found = told_of_an_ad(38);
    ASSERT_EQ(codes(found), "ad-size-differs");
    EXPECT_THAT(found[0].hint.english(), Not(HasSubstr("deep")));
}

TEST(JudgeAds, AnAdThatIsAMillimetreOffIsNotTold) {
    EXPECT_EQ(codes(told_of_an_ad(41)), "");
}

}  // namespace
}  // namespace banxin
