#pragma once

#include <string>

#include "cli/edition_words.h"
#include "cli/page_choice.h"
#include "cli/terminal.h"
#include "model/signature.h"

namespace banxin {

struct SignOptions {
    EditionWords edition;
    PageChoice pages;
    std::string stage;
    std::string name;
    std::string time;  ///< Empty: the clock's.
    SignatureWord says = SignatureWord::agreed;
    std::string note;
    bool list = false;
    ColourWish colour = ColourWish::automatic;
};

// banxin sign: writes down that somebody has read a page as it is and lets it go (签样), in signatures.yaml, and stores
// the proof that was signed. With `list` it shows who has signed what, and changes nothing.
ExitCode sign(const SignOptions& options);

}  // namespace banxin
