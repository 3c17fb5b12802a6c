#pragma once

#include <string>

#include "cli/build_formats.h"
#include "cli/edition_words.h"
#include "cli/page_choice.h"
#include "cli/terminal.h"

namespace banxin {

struct BuildOptions {
    EditionWords edition;
    std::string out = "out";
    PageChoice pages;  ///< Empty: all.
    int dpi = 150;
    bool guides = false;
    BuildFormats formats = all_formats();
    bool dump = false;
    std::optional<int> jobs;  ///< Files made at a time.
    ColourWish colour = ColourWish::automatic;
};

// banxin build: sets an edition and writes its pages and its report, in the formats asked for, and, if asked, its
// dumps.
//
// The pages come out even when something does not fit; the exit code says so.
ExitCode build(const BuildOptions& options);

}  // namespace banxin
