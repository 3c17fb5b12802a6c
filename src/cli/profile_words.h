#pragma once

#include <string>

#include "prepress/profile/profile_figures.h"

namespace banxin {

/// The figures as tables for people, in the language that is spoken.
std::string figures_text(const PressProfile& profile, const ProfileFigures& figures);

}  // namespace banxin
