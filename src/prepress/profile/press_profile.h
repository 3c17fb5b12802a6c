#pragma once

#include "files/cache.h"
#include "files/files.h"
#include "model/press_settings.h"
#include "prepress/profile/profile.h"

namespace banxin {

// The profile that a paper's press settings ask for: the house's own file, or the newsprint profile, which is kept in
// the cache.
//
// Refuses: what house_profile refuses; a file that cannot be read (world).
Result<PressProfile> press_profile(const PressSettings& settings, const Files& files, const Cache& cache);

}  // namespace banxin
