#pragma once

#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/terminal.h"

namespace banxin {

struct TidyOptions {
    std::vector<std::string> stories;
    std::string paper;                 ///< A paper.yaml; empty for the one above the story.
    std::string language;              ///< Name of a built-in house; empty for none.
    std::vector<std::string> allowed;  ///< Folders that a paper may read besides its own.
    bool write = false;
    ColourWish colour = ColourWish::automatic;
};

/// banxin tidy: shows how stories would be mended by the rules of copy, and mends them when asked.
ExitCode tidy(const TidyOptions& options);

}  // namespace banxin
