#include "prepress/proof/ink_zones.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace banxin {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// Ten pixels wide: the left four of full ink.
Pixels film() {
    Pixels film{10, 2, 1, {}};
    for (int y = 0; y < 2; ++y) {
        for (int x = 0; x < 10; ++x) film.samples.push_back(x < 4 ? 0 : 255);
    }
    return film;
}

TEST(InkZones, AreSummedUpFromTheLeft) {
    EXPECT_THAT(zone_sums(film(), 5), ElementsAre(8000, 0));
    EXPECT_THAT(zone_sums(film(), 2), ElementsAre(10'000, 10'000, 0, 0, 0));
}

// Three zones of three pixels and one over: the outer zone has it.
TEST(InkZones, LieInTheMiddleOfThePlate) {
    EXPECT_THAT(zone_sums(film(), 3), ElementsAre(10'000, 3333, 0));
}

TEST(InkZones, AreAFileForTheInkKeys) {
    const std::string file =
        ink_zone_file({{"Cyan", {}, film()}, {"Gold (Sun)", {}, film()}}, {"雁汐", "03", Length::mm(5), 51});
    EXPECT_THAT(file, testing::StartsWith("%!PS-Adobe-3.0\n%%CIP3-File Version 3.0\nCIP3BeginSheet\n"));
    EXPECT_THAT(file, HasSubstr("/CIP3AdmSeparationNames [(Cyan) (Gold \\(Sun\\))] def"));
    EXPECT_THAT(file, HasSubstr("/CIP3PreviewImageWidth 10 def\n/CIP3PreviewImageHeight 2 def\n"));
    EXPECT_THAT(file, HasSubstr("CIP3PreviewImage\n00000000ffffffffffff00000000ffffffffffff>\nCIP3EndSeparation"));
    EXPECT_THAT(file, HasSubstr("zones of 5 mm from the left: 40.00"));
    EXPECT_THAT(file, testing::EndsWith("CIP3EndSheet\n%%CIP3EndOfFile\n"));
}

}  // namespace
}  // namespace banxin
