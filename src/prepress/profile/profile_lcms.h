#pragma once

#include <lcms2.h>

#include <memory>
#include <string>

#include "base/released.h"

namespace banxin {

// lcms2's objects with their owner.
using IccProfile = std::unique_ptr<void, Released<cmsCloseProfile>>;
using IccTransform = std::unique_ptr<void, Released<cmsDeleteTransform>>;
using IccContext = std::unique_ptr<_cmsContext_struct, Released<cmsDeleteContext>>;
using IccPipeline = std::unique_ptr<cmsPipeline, Released<cmsPipelineFree>>;
using IccCurve = std::unique_ptr<cmsToneCurve, Released<cmsFreeToneCurve>>;

/// Null when the bytes are no profile that lcms2 understands. Says nothing on the standard error.
inline IccProfile open_profile(const std::string& icc) {
    return IccProfile(cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size())));
}

}  // namespace banxin
