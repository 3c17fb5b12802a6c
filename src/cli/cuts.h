#pragma once

#include <string>
#include <vector>

#include "cli/terminal.h"

namespace banxin {

struct CutsOptions {
    std::string edition;
    std::string story;
    std::vector<std::string> layouts;
    bool json = false;
    ColourWish colour = ColourWish::automatic;
};

/// banxin cuts: the places where a story's jump might be cut, and what each would do.
ExitCode cuts(const CutsOptions& options);

}  // namespace banxin
