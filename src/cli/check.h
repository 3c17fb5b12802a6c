#pragma once

#include <string>

#include "cli/edition_words.h"
#include "cli/page_choice.h"
#include "cli/terminal.h"

namespace banxin {

struct CheckOptions {
    EditionWords edition;
    PageChoice pages{};   ///< Empty: all.
    std::string since{};  ///< `last`, or a report's file; empty: everything is told.
    bool json = false;
    ColourWish colour = ColourWish::automatic;
};

// banxin check: sets an edition, or what can be set of it, and says what fits, without writing anything into its
// folder; what it said is remembered for the next check (cli/last_check.h). As JSON it answers even when the edition
// cannot be set.
ExitCode check(const CheckOptions& options);

}  // namespace banxin
