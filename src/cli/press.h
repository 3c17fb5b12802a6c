#pragma once

#include <optional>
#include <string>

#include "cli/edition_words.h"
#include "cli/page_choice.h"
#include "cli/terminal.h"
#include "issue/press_issue.h"
#include "prepress/back/press_standard.h"
#include "prepress/run/page_proofs.h"

namespace banxin {

struct PressOptions {
    EditionWords edition;
    std::string out = "press";
    PageChoice pages;  ///< Empty: all.
    PressStandard standard = PressStandard::x1a;
    std::string bleed;          ///< A length; empty: none.
    std::string input_time;     ///< For the slug line.
    PageProofs proofs;          ///< Of the pages that are written, beside them.
    std::string changed_since;  ///< A folder of press files that the new ones are compared with; may be empty.
    bool signed_only = false;   ///< Pages that have not been signed to go are not written.
    CutStories cut_stories = CutStories::withhold;
    std::optional<int> jobs;  ///< Pages made at a time.
    ColourWish colour = ColourWish::automatic;
};

// banxin press: sets an edition and writes one press file a page.
//
// A page that breaks a rule of its standard is not written, and an older file of it stays; the others are.
ExitCode press(const PressOptions& options);

}  // namespace banxin
