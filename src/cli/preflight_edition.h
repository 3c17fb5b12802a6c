#pragma once

#include <optional>
#include <string>

#include "cli/edition_words.h"
#include "cli/page_choice.h"
#include "cli/terminal.h"

namespace banxin {

struct PreflightOptions {
    EditionWords edition;
    PageChoice pages;         ///< Empty: all.
    bool json = false;        ///< The findings as JSON in place of lines.
    std::optional<int> jobs;  ///< Pages made at a time.
    ColourWish colour = ColourWish::automatic;
};

// banxin preflight: sets an edition, writes nothing, and says what would not print as it is meant. Each page is also
// made as `banxin press` makes it, and thrown away, so that nothing keeps a page from the press that was not told
// before.
//
// The exit code is 1 when anything would keep a page from the press.
ExitCode preflight(const PreflightOptions& options);

}  // namespace banxin
