#include "prepress/profile/press_profile.h"

namespace banxin {

Result<PressProfile> press_profile(const PressSettings& settings, const Files& files, const Cache& cache) {
    if (!settings.profile.empty()) {
        auto icc = files.read(settings.profile);
        if (!icc) return tl::unexpected(std::move(icc.error()));
        return house_profile(*std::move(icc), settings.profile, settings.ink_limit);
    }
    const std::string key = newsprint_profile_key(settings.ink_limit);
    if (auto icc = cache.find(key)) {
        if (auto kept = house_profile(*std::move(icc), key, settings.ink_limit)) return kept;
    }
    PressProfile made = newsprint_profile(settings.ink_limit);
    cache.keep(key, made.icc);
    return made;
}

}  // namespace banxin
