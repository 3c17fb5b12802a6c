#pragma once

#include <string>

#include "prepress/run/page_proofs.h"

namespace banxin {

/// Writes the proofs of one page into a folder that is there. Out: how much ink is on it (ProvedPage::coverage).
Result<std::string> write_page_proofs(const PageProofs& proofs, const PressRun& run, std::size_t page_index,
                                      const std::string& folder);

}  // namespace banxin
