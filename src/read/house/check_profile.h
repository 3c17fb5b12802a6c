#pragma once

#include "files/files.h"
#include "model/press_settings.h"

namespace banxin {

// Whether the press will find the profile that paper.yaml names, and can use it: as far as the profile's head tells.
//
// Warnings, at the profile's place in paper.yaml, for pages can be set without it: `missing-profile`, and what the
// press would say of it: `profile-unreadable`, `profile-not-output`, `profile-not-cmyk`.
Diagnostics check_profile(const PressSettings& press, const Files& files);

}  // namespace banxin
