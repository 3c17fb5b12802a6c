#pragma once

#include "base/crew.h"
#include "fill/page/frame_memo.h"
#include "fill/page/jump_cuts.h"
#include "fill/trial/trial_notes.h"

namespace banxin {

/// Lines beyond those that may be given up, as far as a better cut is looked for.
inline constexpr int kLinesBeyond = 4;

/// What filling the pages left in its memo, and who fills them. Borrows the memo.
struct CutTrial {
    const FrameMemo& memo;
    Crew crew{};
};

// For each story whose jump is cut weaker than asked for, the fewest lines to give up with which it is cut as asked, or
// else better than it is; nothing of a story for which there are none, or of which the editor named the very cut. The
// trials are bounded.
//
// Promises: all pages have been filled so, and no more text is over on them than was.
std::vector<CutAdvice> better_cuts(const SetStories& set, const CutTrial& trial);

}  // namespace banxin
