#pragma once

#include <string>

#include "cli/edition_words.h"
#include "cli/terminal.h"

namespace banxin {

struct MarksOptions {
    EditionWords edition;
    std::string out;  ///< Folder for pages with the marks; empty: none are drawn.
    bool json = false;
    ColourWish colour = ColourWish::automatic;
};

/// banxin marks: what has become of the marks in the edition's marks.yaml. Says 1 to the shell where not all are done.
ExitCode marks(const MarksOptions& options);

}  // namespace banxin
