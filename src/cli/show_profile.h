#pragma once

#include <string>

#include "cli/terminal.h"
#include "model/press_settings.h"

namespace banxin {

struct ProfileOptions {
    PressSettings press;  ///< The profile and the ink limit.
    std::string out;      ///< Empty: only tell.
    ColourWish colour = ColourWish::automatic;
};

// banxin profile: tells what the press profile does (solids, grey axis, most ink), and writes it where asked.
ExitCode profile(const ProfileOptions& options);

}  // namespace banxin
