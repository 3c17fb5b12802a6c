#pragma once

#include "files/cache.h"
#include "model/press_settings.h"
#include "prepress/pictures/press_picture.h"
#include "prepress/profile/profile.h"

namespace banxin {

/// Makes the pictures of a paper ready for its press, each once: what was made is kept in the cache.
MakePressPicture kept_pictures(const PressSettings& settings, const PressProfile& profile, const Cache& cache);

}  // namespace banxin
