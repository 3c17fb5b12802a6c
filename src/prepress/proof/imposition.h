#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "model/page_side.h"

namespace banxin {

// Lays the pages of a finished PDF out on other sheets, for proofs on an office printer. Everything stays vector and
// text; links and outlines do not come along. The same bytes every time.
//
// Fails (world) when the PDF cannot be read.

/// Each page on a sheet of A4 of its own, as large as 5 mm of margin allow.
Result<std::string> on_a4(const std::string& pdf);

/// A page of the file: its number, and whether it is a spread, two pages wide.
struct OpenPage {
    PageNumber number;
    bool is_spread = false;
};

// Pages side by side as a reader has the open paper before him (model/page_side.h), in full size; a spread has a sheet
// of its own. `pages` are those of the file, rising.
Result<std::string> as_spreads(const std::string& pdf, const std::vector<OpenPage>& pages, BoundEdge bound);

}  // namespace banxin
