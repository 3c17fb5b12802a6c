#pragma once

#include <string>
#include <vector>

#include "cli/terminal.h"

namespace banxin {

struct CheckOptions {
    std::string edition;
    std::vector<std::string> layouts;
    bool json = false;
    ColourWish colour = ColourWish::automatic;
};

// banxin check: sets an edition and says what fits, without writing anything. As JSON it answers even when the edition
// cannot be set.
ExitCode check(const CheckOptions& options);

}  // namespace banxin
