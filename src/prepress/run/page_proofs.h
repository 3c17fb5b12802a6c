#pragma once

#include <string>
#include <vector>

#include "prepress/proof/proof_notes.h"
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

/// A proof as a file.
struct ProofFile {
    std::string name;
    std::string bytes;
};

/// The proofs of one page, and how much ink is on it.
struct ProvedPage {
    std::vector<ProofFile> files;
    Phrase coverage;  ///< A row: how much of each plate is inked, and the most ink of any place.
};

/// Which page is proved, and what is written on its soft proof; null for nothing.
struct ProvedSheet {
    std::size_t page_index = 0;
    const ProofNotes* notes = nullptr;
};

/// Draws the proofs of one page. Fails as making a press picture, and as drawing a page fails.
Result<ProvedPage> prove_page(const PageProofs& proofs, const PressRun& run, const ProvedSheet& sheet);

}  // namespace banxin
