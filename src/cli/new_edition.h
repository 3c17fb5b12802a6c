#pragma once

#include <string>

#include "cli/terminal.h"

namespace banxin {

struct NewOptions {
    std::string folder;
    ColourWish colour = ColourWish::automatic;
};

// banxin new: writes a small paper with one edition that builds at once, its keys in the language that is spoken.
//
// Refuses (input) a folder that is there and not empty.
ExitCode new_edition(const NewOptions& options);

}  // namespace banxin
