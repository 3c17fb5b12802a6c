#pragma once

#include <string>

#include "files/output_folder.h"
#include "prepress/run/page_proofs.h"

namespace banxin {

/// Which proofs of which page.
struct PageProofsRequest {
    const PageProofs& proofs;
    const PressRun& run;
    ProvedSheet sheet;
};

/// Writes the proofs of one page. Out: how much ink is on it (ProvedPage::coverage).
Result<Phrase> write_page_proofs(const PageProofsRequest& request, OutputFolder& folder);

}  // namespace banxin
