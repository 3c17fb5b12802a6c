#pragma once

#include <string>
#include <vector>

#include "fill/text/continuation.h"
#include "fill/text/fill_sources.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// The jump head of one continuation, measured in whole lines.
struct JumpHeadSet {
    std::vector<PlacedLine> lines;  ///< Relative to the upper left corner of its place.
    int grid_lines = 0;
    std::string run_in;  ///< From line that starts the text; empty when it stands in the head.
    std::string from_words;
    Rect from_area;
    bool over_fold = false;  ///< It lies across a fold for want of room on either side.
};

// Sets the head that stands over a continuation in a jump hole: the story's short title or headline, as the house has
// it, and the from line beside it, under it, or kept for the text to run it in. Where a spread is printed on two
// sheets, it stands on one side of the fold.
JumpHeadSet set_jump_head(const Continuation& arriving, const FramePlan& hole, const PageLattice& page,
                          const FillSources& sources);

}  // namespace banxin
