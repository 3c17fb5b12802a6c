#pragma once

#include <string>

#include "cli/terminal.h"

namespace banxin {

struct NewOptions {
    std::string folder;
    bool automatic = false;  ///< Its pages make themselves up.
    std::string stories;     ///< A folder of manuscripts for it; empty: some are written.
    ColourWish colour = ColourWish::automatic;
};

// banxin new: writes a small paper with one edition that builds at once, its keys in the language that is spoken.
//
// With `automatic` its page makes itself up, of the manuscripts of a folder where one is named: they are copied.
//
// Refuses (input) a folder that is there and not empty.
ExitCode new_edition(const NewOptions& options);

}  // namespace banxin
