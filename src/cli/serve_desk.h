#pragma once

#include "cli/edition_words.h"
#include "cli/terminal.h"

namespace banxin {

enum class BrowserWish { leave, open };

struct DeskOptions {
    EditionWords edition;
    int port = 0;  ///< 0: any that is free.
    BrowserWish browser = BrowserWish::leave;
    ColourWish colour = ColourWish::automatic;
};

// banxin desk: an edition in a browser, set again with every keystroke. Prints the address to go to, and runs until it
// is interrupted.
//
// An edition has one desk: a second one names the first one's address.
ExitCode desk(const DeskOptions& options);

}  // namespace banxin
