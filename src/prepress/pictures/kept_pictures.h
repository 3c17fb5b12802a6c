#pragma once

#include "files/cache.h"
#include "model/plate_settings.h"
#include "model/press_settings.h"
#include "prepress/pictures/press_picture.h"
#include "prepress/profile/profile.h"

namespace banxin {

/// What decides how pictures are made ready, beside the profile.
struct PictureSettings {
    const PressSettings& press;
    OverLimit over_limit = OverLimit::take;
};

/// Makes the pictures of a paper ready for its press, each once: what was made is kept in the cache.
MakePressPicture kept_pictures(const PictureSettings& settings, const PressProfile& profile, const Cache& cache);

}  // namespace banxin
