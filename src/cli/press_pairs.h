#pragma once

#include "cli/press_folder.h"
#include "issue/press_issue.h"

namespace banxin {

/// What became of the plate pairs of an issue.
struct PressedPairs {
    int written = 0;
    Phrase waiting;  ///< A line for each pair that lacks a page.
};

// Lays the pages that stand in a folder of press files side by side as their plates have them, one file a pair, beside
// them. A pair is written when both its files are there and show their pages as they are now.
Result<PressedPairs> write_pairs(const PressIssue& press, const Edition& edition, const PressFolder& folder);

}  // namespace banxin
