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

/// What `banxin press` is asked for.
struct PressOptions {
    EditionWords edition;
    std::string out = "press";
    PageChoice pages;  ///< Empty: all.
    PressStandard standard = PressStandard::x1a;
    std::string bleed;         ///< A length; empty: none.
    std::string input_time;    ///< For the slug line.
    PageProofs proofs;         ///< Of the pages that are written, beside them.
    bool signed_only = false;  ///< Pages that have not been signed to go are not written.
    CutStories cut_stories = CutStories::withhold;
    PageChoice hold;            ///< From now on; empty: none.
    PageChoice release;         ///< No longer held.
    std::string replace;        ///< ad=FILE: exchange one advertisement, and do nothing else.
    std::string changed_since;  ///< A folder whose press files the new ones are compared with; empty: none.
    bool tiff = false;          ///< Also plates as finished dots.
    bool ink_keys = false;      ///< Also a file for the keys of the ink duct.
    bool pairs = false;         ///< Also pages side by side, as plates have them.
    bool list = false;          ///< Tell what is written, and write nothing.
    std::optional<int> jobs;    ///< Pages made at a time.
    ColourWish colour = ColourWish::automatic;
};

}  // namespace banxin
