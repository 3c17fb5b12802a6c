#include "prepress/pictures/press_pictures_inks.h"

#include <algorithm>
#include <numeric>

#include "prepress/profile/profile_lab.h"
#include "prepress/profile/profile_mix.h"

namespace banxin {
namespace {

/// Whether colours can be read by it: one that opens may still lack its tables.
bool reads_colours(const IccProfile& profile, int channels) {
    const IccProfile lab(cmsCreateLab4Profile(nullptr));
    const cmsUInt32Number samples = channels == 1 ? TYPE_GRAY_8 : TYPE_RGB_8;
    return IccTransform(cmsCreateTransform(profile.get(), samples, lab.get(), TYPE_Lab_DBL,
                                           INTENT_RELATIVE_COLORIMETRIC, 0)) != nullptr;
}

cmsColorSpaceSignature space_of(int channels) {
    if (channels == 4) return cmsSigCmykData;
    return channels == 1 ? cmsSigGrayData : cmsSigRgbData;
}

/// The picture's own profile when it is one for so many channels; sRGB, or the grey of a screen, otherwise.
IccProfile source_profile(int channels, const std::string& icc) {
    if (profile_of(channels, icc) == ProfileUsed::own) return open_profile(icc);
    IccProfile srgb(cmsCreate_sRGBProfile());
    if (channels == 3) return srgb;
    const auto* curve = static_cast<const cmsToneCurve*>(cmsReadTag(srgb.get(), cmsSigRedTRCTag));
    return IccProfile(cmsCreateGrayProfile(cmsD50_xyY(), curve));
}

/// The light of each grey, from 0 to 1.
std::array<double, 256> light_of_greys(const std::string& icc) {
    const IccProfile grey = source_profile(1, icc);
    const IccProfile lab(cmsCreateLab4Profile(nullptr));
    const IccTransform transform(cmsCreateTransform(grey.get(), TYPE_GRAY_8, lab.get(), TYPE_Lab_DBL,
                                                    INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOOPTIMIZE));
    std::array<double, 256> light{};
    for (unsigned level = 0; level < 256; ++level) {
        const auto sample = static_cast<unsigned char>(level);
        cmsCIELab colour{};
        cmsDoTransform(transform.get(), &sample, &colour, 1);
        light[level] = xyz_of({colour.L, 0, 0}, kD50)[1];
    }
    return light;
}

/// The light of paper under each amount of black, from 1 (bare) down to 0 (solid).
std::array<double, 256> light_of_blacks(const PressProfile& profile) {
    const IccProfile press = open_profile(profile.icc);
    const IccProfile lab(cmsCreateLab4Profile(nullptr));
    const IccTransform transform(cmsCreateTransform(press.get(), TYPE_CMYK_DBL, lab.get(), TYPE_Lab_DBL,
                                                    INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOOPTIMIZE));
    std::array<double, 256> light{};
    for (unsigned level = 0; level < 256; ++level) {
        const double inks[4] = {0, 0, 0, level / 2.55};
        cmsCIELab colour{};
        cmsDoTransform(transform.get(), inks, &colour, 1);
        light[level] = xyz_of({colour.L, 0, 0}, kD50)[1];
    }
    const double solid = light[255];
    const double bare = light[0];
    for (double& value : light) value = (value - solid) / (bare - solid);
    return light;
}

}  // namespace

ProfileUsed profile_of(int channels, const std::string& icc) {
    if (icc.empty()) return ProfileUsed::none;
    const IccProfile own = open_profile(icc);
    if (!own) return ProfileUsed::broken;
    if (cmsGetColorSpace(own.get()) != space_of(channels)) return ProfileUsed::other;
    return channels == 4 || reads_colours(own, channels) ? ProfileUsed::own : ProfileUsed::broken;
}

std::array<unsigned char, 256> black_for_greys(const PressProfile& profile, const std::string& icc) {
    const auto wanted = light_of_greys(icc);
    const auto printed = light_of_blacks(profile);
    std::array<unsigned char, 256> black{};
    for (unsigned level = 0; level < 256; ++level) {
        // The least ink that is dark enough.
        unsigned ink = 0;
        while (ink < 255 && printed[ink] > wanted[level] + 1e-4) ++ink;
        black[level] = static_cast<unsigned char>(ink);
    }
    return black;
}

RowSeparator::RowSeparator(const PressProfile& profile, const RowSource& source, int limit)
    : channels_(static_cast<std::size_t>(source.channels)),
      is_black_alone_(source.channels == 1 || source.colour == ImageColour::grey),
      limit_(std::max(limit, 0) * 255 / 100) {
    if (is_black_alone_) black_ = black_for_greys(profile, source.channels == 1 ? source.icc : "");
    if (source.over_limit == OverLimit::convert && source.channels == 4 && !is_black_alone_) link_.emplace(profile);
    const bool stays = source.channels == 1 || (source.channels == 4 && !is_black_alone_);
    if (stays) return;
    const IccProfile press = open_profile(profile.icc);
    const IccProfile from = source.channels == 4 ? open_profile(profile.icc) : source_profile(3, source.icc);
    const IccProfile grey = source_profile(1, {});
    transform_.reset(cmsCreateTransform(
        from.get(), source.channels == 4 ? TYPE_CMYK_8 : TYPE_RGB_8, is_black_alone_ ? grey.get() : press.get(),
        is_black_alone_ ? TYPE_GRAY_8 : TYPE_CMYK_8, INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_BLACKPOINTCOMPENSATION));
}

void RowSeparator::separate(const std::vector<unsigned char>& row, std::vector<unsigned char>& inks) {
    const std::size_t pixels = row.size() / channels_;
    inks.resize(pixels * static_cast<std::size_t>(components()));
    if (transform_) {
        cmsDoTransform(transform_.get(), row.data(), inks.data(), static_cast<cmsUInt32Number>(pixels));
    } else {
        std::copy(row.begin(), row.end(), inks.begin());
    }
    if (is_black_alone_) {
        std::transform(inks.begin(), inks.end(), inks.begin(), [&](unsigned char grey) { return black_[grey]; });
    } else {
        note_most(inks);
        if (link_) link_->separate(inks);
        hold_to_limit(inks);
    }
}

void RowSeparator::note_most(const std::vector<unsigned char>& inks) {
    for (auto pixel = inks.begin(); pixel != inks.end(); pixel += 4)
        most_before_ = std::max(most_before_, std::accumulate(pixel, pixel + 4, 0));
}

void RowSeparator::hold_to_limit(std::vector<unsigned char>& inks) {
    for (auto pixel = inks.begin(); pixel != inks.end(); pixel += 4) {
        const int colours = pixel[kCyan] + pixel[kMagenta] + pixel[kYellow];
        const int black = pixel[kBlack];
        if (colours + black <= limit_) continue;
        const int kept_black = std::clamp(black, 0, limit_);
        pixel[kBlack] = static_cast<unsigned char>(kept_black);
        // Rounded down, so that the four stay within the limit.
        for (int ink = 0; ink < 3 && colours > 0; ++ink)
            pixel[ink] = static_cast<unsigned char>(pixel[ink] * (limit_ - kept_black) / colours);
    }
}

}  // namespace banxin
