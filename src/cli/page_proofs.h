#pragma once

#include <string>

#include "prepress/run/press_run.h"

namespace banxin {

/// The proofs that are drawn plate by plate.
struct PageProofs {
    bool soft = false;    ///< The look on the press's paper: page-NN-proof.png.
    bool plates = false;  ///< Each plate as a film: page-NN-cyan.png …
    bool ink = false;     ///< The heat map of total ink: page-NN-ink.png.
    int dpi = 100;

    bool any() const { return soft || plates || ink; }
};

// Writes the proofs of one page into a folder that is there.
//
// Out: a row with how much of each plate is inked, and the most ink of any place. Fails as making a press picture and
// as
//      writing a file fails.
Result<std::string> write_page_proofs(const PageProofs& proofs, const PressRun& run, std::size_t page_index,
                                      const std::string& folder);

}  // namespace banxin
