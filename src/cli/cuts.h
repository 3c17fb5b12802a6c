#pragma once

#include <string>

#include "cli/edition_words.h"
#include "cli/terminal.h"

namespace banxin {

struct CutsOptions {
    EditionWords edition;
    std::string story;
    bool json = false;
    ColourWish colour = ColourWish::automatic;
};

/// banxin cuts: the places where a story's jump might be cut, and what each would do.
ExitCode cuts(const CutsOptions& options);

}  // namespace banxin
