#include "prepress/profile/profile_figures.h"

#include "prepress/profile/profile_lcms.h"

namespace banxin {
namespace {

constexpr cmsUInt32Number kInksAsDoubles = TYPE_CMYK_DBL;  // lcms counts them in percent.

IccTransform to_lab(cmsHPROFILE press, cmsUInt32Number intent) {
    const IccProfile lab(cmsCreateLab4Profile(nullptr));
    return IccTransform(
        cmsCreateTransform(press, kInksAsDoubles, lab.get(), TYPE_Lab_DBL, intent, cmsFLAGS_NOOPTIMIZE));
}

Lab colour_of(const IccTransform& transform, const InkMix& mix) {
    const double inks[4] = {mix[0] * 100, mix[1] * 100, mix[2] * 100, mix[3] * 100};
    cmsCIELab lab{};
    cmsDoTransform(transform.get(), inks, &lab, 1);
    return {lab.L, lab.a, lab.b};
}

InkMix mix_of(const std::array<unsigned char, 4>& inks) {
    return {inks[0] / 255.0, inks[1] / 255.0, inks[2] / 255.0, inks[3] / 255.0};
}

std::array<Lab, 16> solids_of(cmsHPROFILE press) {
    const IccTransform transform = to_lab(press, INTENT_ABSOLUTE_COLORIMETRIC);
    std::array<Lab, 16> solids;
    for (unsigned i = 0; i < 16; ++i) {
        const InkMix mix{i & 1 ? 1.0 : 0, i & 2 ? 1.0 : 0, i & 4 ? 1.0 : 0, i & 8 ? 1.0 : 0};
        solids[i] = colour_of(transform, mix);
    }
    return solids;
}

std::vector<GreyStep> greys_of(cmsHPROFILE press, const IccTransform& separate) {
    const IccTransform transform = to_lab(press, INTENT_RELATIVE_COLORIMETRIC);
    std::vector<GreyStep> steps;
    for (int level = 0; level <= 255; level += 51) {
        const auto part = static_cast<unsigned char>(level);
        const std::array<unsigned char, 3> screen{part, part, part};
        std::array<unsigned char, 4> inks{};
        cmsDoTransform(separate.get(), screen.data(), inks.data(), 1);
        steps.push_back({level, mix_of(inks), colour_of(transform, mix_of(inks))});
    }
    return steps;
}

InkMix most_ink_of(const IccTransform& separate) {
    InkMix most{};
    std::vector<unsigned char> row;
    for (int red = 0; red <= 255; red += 5) {
        row.clear();
        for (int green = 0; green <= 255; green += 5) {
            for (int blue = 0; blue <= 255; blue += 5) {
                for (const int part : {red, green, blue}) row.push_back(static_cast<unsigned char>(part));
            }
        }
        std::vector<std::array<unsigned char, 4>> inks(row.size() / 3);
        cmsDoTransform(separate.get(), row.data(), inks.data(), static_cast<cmsUInt32Number>(inks.size()));
        for (const auto& mix : inks) {
            if (total_ink(mix_of(mix)) > total_ink(most)) most = mix_of(mix);
        }
    }
    return most;
}

}  // namespace

ProfileFigures figures_of(const PressProfile& profile) {
    const IccProfile press = open_profile(profile.icc);
    const IccProfile screen(cmsCreate_sRGBProfile());
    const IccTransform separate(cmsCreateTransform(screen.get(), TYPE_RGB_8, press.get(), TYPE_CMYK_8,
                                                   INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_BLACKPOINTCOMPENSATION));
    return {solids_of(press.get()), greys_of(press.get(), separate), most_ink_of(separate)};
}

}  // namespace banxin
