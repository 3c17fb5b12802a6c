#include "prepress/profile/ink_link.h"

#include <algorithm>
#include <cmath>

namespace banxin {
namespace {

void hold(unsigned char* pixel, int limit) {
    const int colours = pixel[0] + pixel[1] + pixel[2];
    const int room = std::max(limit - pixel[3], 0);
    for (int ink = 0; ink < 3 && colours > room; ++ink)
        pixel[ink] = static_cast<unsigned char>(pixel[ink] * room / colours);
}

}  // namespace

InkLink::InkLink(const PressProfile& profile) : percent_(profile.ink_limit), limit_(profile.ink_limit * 255 / 100) {
    const IccProfile press = open_profile(profile.icc);
    link_.reset(cmsCreateTransform(press.get(), TYPE_CMYK_8, press.get(), TYPE_CMYK_8, INTENT_RELATIVE_COLORIMETRIC,
                                   cmsFLAGS_BLACKPOINTCOMPENSATION));
}

void InkLink::separate(std::vector<unsigned char>& inks) const {
    std::vector<unsigned char> anew(inks.size());
    cmsDoTransform(link_.get(), inks.data(), anew.data(), static_cast<cmsUInt32Number>(inks.size() / 4));
    for (std::size_t at = 0; at + 3 < inks.size(); at += 4) {
        const bool is_black_alone = inks[at] + inks[at + 1] + inks[at + 2] == 0;
        if (is_black_alone) continue;
        std::copy_n(anew.begin() + static_cast<std::ptrdiff_t>(at), 4, inks.begin() + static_cast<std::ptrdiff_t>(at));
        hold(&inks[at], limit_);
    }
}

std::array<double, 4> InkLink::separate(const std::array<double, 4>& inks) const {
    std::vector<unsigned char> pixel(4);
    for (std::size_t i = 0; i < 4; ++i) pixel[i] = static_cast<unsigned char>(std::lround(inks[i] * 255));
    separate(pixel);
    std::array<double, 4> anew{};
    // Down to whole per cents, as a person writes them, so that no rounding goes over the limit.
    for (std::size_t i = 0; i < 4; ++i) anew[i] = std::floor(pixel[i] / 2.55) / 100;
    return anew;
}

}  // namespace banxin
