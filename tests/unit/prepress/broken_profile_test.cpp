// Pictures that carry a profile which opens and holds nothing.
#include <gtest/gtest.h>

#include "prepress/pictures/press_pictures_inks.h"
#include "prepress/profile/profile.h"
#include "prepress/profile/profile_lcms.h"

namespace banxin {
namespace {

std::string empty_profile(cmsColorSpaceSignature colours) {
    const IccProfile profile(cmsCreateProfilePlaceholder(nullptr));
    cmsSetColorSpace(profile.get(), colours);
    cmsSetPCS(profile.get(), cmsSigXYZData);
    cmsSetDeviceClass(profile.get(), cmsSigDisplayClass);
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile.get(), nullptr, &size);
    std::string icc(size, '\0');
    cmsSaveProfileToMem(profile.get(), icc.data(), &size);
    return icc;
}

std::vector<unsigned char> separated(const RowSource& source, const std::vector<unsigned char>& row) {
    static const PressProfile profile = newsprint_profile(220);
    RowSeparator separator(profile, source, 220);
    std::vector<unsigned char> inks;
    separator.separate(row, inks);
    return inks;
}

// Two pixels, red and grey: in grey one sample each comes out, in inks four.
TEST(BrokenProfile, OfAPictureIsLeftForTheScreens) {
    const std::vector<unsigned char> row{200, 30, 20, 128, 128, 128};
    const std::string broken = empty_profile(cmsSigRgbData);
    for (const ImageColour colour : {ImageColour::full, ImageColour::grey}) {
        const auto inks = separated({3, broken, colour}, row);
        EXPECT_EQ(inks.size(), colour == ImageColour::grey ? 2u : 8u);
        EXPECT_EQ(inks, separated({3, {}, colour}, row));
    }
}

TEST(BrokenProfile, OfAGreyPictureIsLeftForTheScreens) {
    const std::vector<unsigned char> row{0, 128, 255};
    EXPECT_EQ(separated({1, empty_profile(cmsSigGrayData)}, row), separated({1, {}}, row));
}

}  // namespace
}  // namespace banxin
