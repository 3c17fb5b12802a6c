#pragma once

#include <optional>
#include <string>

#include "cli/edition_words.h"
#include "cli/page_choice.h"
#include "cli/terminal.h"
#include "prepress/run/page_proofs.h"

namespace banxin {

struct ProofOptions {
    EditionWords edition;
    std::string out = "proof";
    PageChoice pages;  ///< Empty: all.
    PageProofs proofs;
    bool a4 = false;
    bool spreads = false;
    bool store = false;       ///< Keep what is compared with later proofs.
    std::string time;         ///< Of a stored one; empty: the clock's.
    std::optional<int> jobs;  ///< Pages made at a time.
    ColourWish colour = ColourWish::automatic;
};

// banxin proof: sets an edition and writes what people look at before the plates are made. Nothing asked for: the soft
// proof.
ExitCode proof(const ProofOptions& options);

}  // namespace banxin
