#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "cli/edition_words.h"
#include "cli/page_choice.h"
#include "cli/terminal.h"

namespace banxin {

struct MakeUpOptions {
    EditionWords edition;
    PageChoice pages;  ///< Empty: all that make themselves up.
    int alternatives = 0;
    std::uint64_t seed = 1;
    bool preview = false;
    int dpi = 100;      ///< Of the previews.
    std::string judge;  ///< A page or a layout to judge instead of making anything up; empty: none.
    bool json = false;
    std::optional<int> jobs;
    ColourWish colour = ColourWish::automatic;
};

// banxin makeup: makes up the pages of an edition that ask for it, and stores them in EDITION/make-up; or tells what a
// page costs that is there.
//
// What does not fit is told, and is exit code 1. Until all pages are made up, what was stored stays as it was; an
// interrupt keeps the best pages so far, a second one nothing.
ExitCode make_up(const MakeUpOptions& options);

}  // namespace banxin
