#pragma once

#include <string>
#include <vector>

#include "cli/terminal.h"
#include "model/page_template.h"

namespace banxin {

struct ProofOptions {
    std::string edition;
    std::string out = "proof";
    std::vector<std::string> layouts;
    std::vector<Span> pages;  ///< Empty: all.
    std::string profile;      ///< A house's own ICC file; empty: as paper.yaml says.
    int dpi = 100;
    bool soft = false;  ///< The look on the press's paper.
    bool plates = false;
    bool ink = false;  ///< The heat map of total ink.
    bool a4 = false;
    bool spreads = false;
    ColourWish colour = ColourWish::automatic;
};

// banxin proof: sets an edition and writes what people look at before the plates are made. Nothing asked for: the soft
// proof.
ExitCode proof(const ProofOptions& options);

}  // namespace banxin
