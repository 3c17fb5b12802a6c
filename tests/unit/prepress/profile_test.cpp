// The newsprint profile, asked through lcms2 as any other program would ask it.
#include "prepress/profile/profile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "colour_difference.h"
#include "prepress/profile/profile_figures.h"
#include "prepress/profile/profile_model.h"

namespace banxin {
namespace {

using ::testing::Each;
using ::testing::Truly;

/// Made once for all claims: it takes most of a second.
const PressProfile& profile() {
    static const PressProfile made = newsprint_profile(220);
    return made;
}
const ProfileFigures& figures() {
    static const ProfileFigures asked = figures_of(profile());
    return asked;
}

TEST(NewsprintProfile, GivesBackThePaperAndAllSolidsAsPublished) {
    for (std::size_t i = 0; i < 16; ++i)
        EXPECT_LT(colour_difference(figures().solids[i], coldset_newsprint().solids[i]), 1) << i;
}

TEST(NewsprintProfile, PutsNoInkOnWhite) {
    EXPECT_EQ(total_ink(figures().greys.back().inks), 0);
}

TEST(NewsprintProfile, MakesTheBlackOfAScreenMostlyOfBlack) {
    const InkMix black = figures().greys.front().inks;
    EXPECT_GT(black[kBlack], 0.9);
    EXPECT_GT(total_ink(black), 2.1);
    EXPECT_LE(total_ink(black), 2.2);
}

TEST(NewsprintProfile, KeepsEveryColourOfAScreenWithinTheInkLimit) {
    EXPECT_LE(total_ink(figures().most_ink), 2.2);
}

TEST(NewsprintProfile, KeepsItsInkLimitWhateverItIs) {
    EXPECT_LE(total_ink(figures_of(newsprint_profile(180)).most_ink), 1.8);
}

TEST(NewsprintProfile, PrintsGreyWithoutAHue) {
    const auto is_grey = [](const GreyStep& step) { return std::hypot(step.printed.a, step.printed.b) < 1; };
    EXPECT_THAT(figures().greys, Each(Truly(is_grey)));
}

TEST(NewsprintProfile, DarkensFromWhiteToBlackInEveryInk) {
    const auto& greys = figures().greys;
    for (std::size_t step = 1; step < greys.size(); ++step) {
        EXPECT_GT(greys[step].printed.lightness, greys[step - 1].printed.lightness);
        EXPECT_LT(greys[step].inks[kBlack], greys[step - 1].inks[kBlack]);
    }
}

TEST(NewsprintProfile, IsTheSameBytesEveryTime) {
    EXPECT_TRUE(newsprint_profile(220).icc == profile().icc);
}

TEST(HouseProfile, TakesAnOutputProfileForFourInks) {
    const auto house = house_profile(profile().icc, "house.icc", 240);
    ASSERT_TRUE(house.has_value());
    EXPECT_EQ(house->name, profile().name);
    EXPECT_EQ(house->ink_limit, 240);
}

std::string code_of(const Result<PressProfile>& refused) {
    return refused ? "taken" : refused.error().diagnostics.front().code;
}

TEST(HouseProfile, RefusesWhatIsNoProfile) {
    const auto refused = house_profile("no profile", "house.icc", 220);
    EXPECT_EQ(code_of(refused), "profile-unreadable");
    EXPECT_EQ(refused.error().diagnostics.front().spot.file, "house.icc");
}

/// The profile with four letters of its header changed.
std::string with_letters(std::size_t at, const char* letters) {
    return std::string(profile().icc).replace(at, 4, letters);
}

TEST(HouseProfile, RefusesAProfileForAScreen) {
    EXPECT_EQ(code_of(house_profile(with_letters(16, "RGB "), "house.icc", 220)), "profile-not-cmyk");
}

TEST(HouseProfile, RefusesAProfileOfAnInputDevice) {
    EXPECT_EQ(code_of(house_profile(with_letters(12, "scnr"), "house.icc", 220)), "profile-not-output");
}

TEST(HouseProfile, RefusesAProfileWithoutItsTables) {
    std::string icc = profile().icc;
    for (std::size_t at = icc.find("B2A0"); at < 300; at = icc.find("B2A0")) icc.replace(at, 4, "XXXX");
    EXPECT_EQ(code_of(house_profile(icc, "house.icc", 220)), "profile-without-tables");
}

}  // namespace
}  // namespace banxin
