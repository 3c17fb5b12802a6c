#pragma once

#include <string>

#include "base/length.h"
#include "cli/terminal.h"

namespace banxin {

struct GalleyOptions {
    std::string story;
    std::string measure;
    std::string paper;  ///< Empty: the built-in house zh-Hans.
    bool json = false;
    ColourWish colour = ColourWish::automatic;
};

/// banxin galley: sets one story as a single long column (长条) and says how deep it is.
ExitCode galley(const GalleyOptions& options);

}  // namespace banxin
