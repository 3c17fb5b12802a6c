#pragma once

#include <array>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "prepress/profile/profile.h"
#include "prepress/profile/profile_lab.h"
#include "prepress/profile/profile_mix.h"

namespace banxin {

/// One step of grey: a colour of the screen, its inks, and how that looks beside the paper.
struct GreyStep {
    int screen = 0;  ///< R = G = B, 0 to 255.
    InkMix inks{};
    Lab printed;  ///< Media-relative: the paper is 100, 0, 0.
};

/// What a profile does, found by asking it as any program would.
struct ProfileFigures {
    std::array<Lab, 16> solids;   ///< Absolute; in the order of PrintCondition::solids.
    std::vector<GreyStep> greys;  ///< From black to white.
    InkMix most_ink{};            ///< The mix with most ink of all colours of a screen (every fifth level of each).
};

ProfileFigures figures_of(const PressProfile& profile);

}  // namespace banxin
