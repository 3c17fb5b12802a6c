#include <vector>

#include "prepress/profile/profile.h"
#include "prepress/profile/profile_lcms.h"

namespace banxin {
namespace {

Diagnostic fault(const std::string& path, std::string code, Phrase message) {
    return {Severity::error,
            std::move(code),
            {path},
            std::move(message),
            phrase("ask the printer for the ICC output profile of the press and its paper")};
}

/// In every intent that pictures, figures and proofs ask for.
bool converts_both_ways(cmsHPROFILE profile) {
    const IccProfile lab(cmsCreateLab4Profile(nullptr));
    for (const auto intent : {INTENT_RELATIVE_COLORIMETRIC, INTENT_ABSOLUTE_COLORIMETRIC}) {
        const auto which = static_cast<cmsUInt32Number>(intent);
        const IccTransform to_colours(cmsCreateTransform(profile, TYPE_CMYK_DBL, lab.get(), TYPE_Lab_DBL, which, 0));
        const IccTransform to_inks(cmsCreateTransform(lab.get(), TYPE_Lab_DBL, profile, TYPE_CMYK_DBL, which, 0));
        if (!to_colours || !to_inks) return false;
    }
    return true;
}

Diagnostics faults_of(cmsHPROFILE profile, const std::string& path) {
    Diagnostics faults;
    if (cmsGetColorSpace(profile) != cmsSigCmykData)
        faults.push_back(
            fault(path, "profile-not-cmyk", phrase("the profile is not for cyan, magenta, yellow and black")));
    if (cmsGetDeviceClass(profile) != cmsSigOutputClass)
        faults.push_back(
            fault(path, "profile-not-output", phrase("the profile is not of a printing press (class `prtr`)")));
    if (!faults.empty()) return faults;
    for (const auto tag : {cmsSigAToB0Tag, cmsSigBToA0Tag}) {
        if (cmsReadTag(profile, tag) == nullptr)
            return {
                fault(path, "profile-without-tables", phrase("the profile lacks a table between inks and colours"))};
    }
    if (!converts_both_ways(profile))
        return {fault(path, "profile-without-tables",
                      phrase("a table of the profile between inks and colours is damaged"))};
    return {};
}

std::string description_of(cmsHPROFILE profile) {
    const auto size = cmsGetProfileInfoASCII(profile, cmsInfoDescription, "en", "US", nullptr, 0);
    std::string text(size, '\0');
    cmsGetProfileInfoASCII(profile, cmsInfoDescription, "en", "US", text.data(), size);
    return text.substr(0, text.find('\0'));
}

}  // namespace

Result<PressProfile> house_profile(std::string icc, const std::string& path, int ink_limit) {
    const IccProfile profile = open_profile(icc);
    if (!profile)
        return fail_input({fault(path, "profile-unreadable", phrase("the file is no ICC profile, or a damaged one"))});
    if (Diagnostics faults = faults_of(profile.get(), path); !faults.empty()) return fail_input(std::move(faults));
    std::string name = description_of(profile.get());
    return PressProfile{std::move(icc), name.empty() ? path : std::move(name), ink_limit};
}

}  // namespace banxin
