#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace banxin {

// Lays the pages of a finished PDF out on other sheets, for proofs on an office printer. Everything stays vector and
// text; links and outlines do not come along. The same bytes every time.
//
// Fails (world) when the PDF cannot be read.

/// Each page on a sheet of A4 of its own, as large as 5 mm of margin allow.
Result<std::string> on_a4(const std::string& pdf);

/// The side that a paper is folded at, as its front page is seen. Papers in vertical lines are folded at the right.
enum class Fold { left, right };

// Pages side by side as a reader has the open paper before him, in full size: odd pages stand on the right of even ones, or
// on their left where the paper is folded at the right. `numbers` are those of the pages, rising.
Result<std::string> as_spreads(const std::string& pdf, const std::vector<int>& numbers, Fold fold);

}  // namespace banxin
