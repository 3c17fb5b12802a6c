#pragma once

#include <string>
#include <vector>

#include "cli/set_edition.h"
#include "model/page_template.h"
#include "prepress/press_picture.h"

namespace banxin {

struct PreflightOptions {
    std::string edition;
    std::vector<std::string> layouts;
    std::vector<Span> pages;  ///< Empty: all.
    std::string profile;      ///< A house's own ICC file; empty: as paper.yaml says.
    ColourWish colour = ColourWish::automatic;
};

// banxin preflight: sets an edition, writes nothing, and says what would not print as it is meant.
//
// The exit code is 1 when anything would keep a page from the press.
ExitCode preflight(const PreflightOptions& options);

/// What preflight finds on one page of an edition's document.
Diagnostics preflight_of(const SetEdition& edition, const DisplayList& page, const MakePressPicture& make_picture);

}  // namespace banxin
