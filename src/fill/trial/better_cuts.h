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

/// So often all pages are filled again, whatever they are: with what filling them remembers that is a frame or three.
inline constexpr std::size_t kMostCutTrials = 12;

// For each story whose jump is cut weaker than asked for, the fewest lines to give up with which it is cut as asked, or
// else better than it is; nothing of a story for which there are none, or of which the editor named the very cut.
//
// Cost:     its frame's cuts are listed, and pages are filled again for each number of lines that brings a better one
//           into reach, kLinesBeyond times a story and kMostCutTrials times an edition at most.
// Promises: all pages have been filled so, and no more text is over on them than was.
CutNotes better_cuts(const SetStories& set, const CutTrial& trial);

}  // namespace banxin
