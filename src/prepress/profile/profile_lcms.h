#pragma once

#include <lcms2.h>

#include <memory>
#include <string>

namespace banxin {

template <auto release>
struct LcmsRelease {
    template <typename T>
    void operator()(T* object) const {
        release(object);
    }
};

// lcms2's objects with their owner.
using IccProfile = std::unique_ptr<void, LcmsRelease<cmsCloseProfile>>;
using IccTransform = std::unique_ptr<void, LcmsRelease<cmsDeleteTransform>>;
using IccContext = std::unique_ptr<_cmsContext_struct, LcmsRelease<cmsDeleteContext>>;
using IccPipeline = std::unique_ptr<cmsPipeline, LcmsRelease<cmsPipelineFree>>;
using IccCurve = std::unique_ptr<cmsToneCurve, LcmsRelease<cmsFreeToneCurve>>;

/// Null when the bytes are no profile that lcms2 understands. Says nothing on the standard error.
inline IccProfile open_profile(const std::string& icc) {
    return IccProfile(cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size())));
}

}  // namespace banxin
