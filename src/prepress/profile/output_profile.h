#pragma once

#include <string>

#include "prepress/profile/profile.h"

namespace banxin {

/// A press profile as every page of a run embeds it.
struct OutputProfile {
    std::string name;      ///< Its own description.
    std::string deflated;  ///< The file's bytes, as /FlateDecode reads them (ISO 32000-1, 7.4.4).
};

/// Deflates the profile: dearer than all else that finishes a page, so it is done once a run.
OutputProfile pack_profile(const PressProfile& profile);

}  // namespace banxin
