#pragma once

#include <vector>

#include "base/ids.h"
#include "model/jump_cut.h"

namespace banxin {

/// What a better cut of a story's jump would take.
struct CutAdvice {
    StoryId story;
    int give_up = 0;  ///< With so many lines …
    CutKind kind{};   ///< … it is cut so.
    bool operator==(const CutAdvice&) const = default;
};

/// What was tried of the cuts of all stories.
struct CutNotes {
    std::vector<CutAdvice> better{};
    std::vector<StoryId> untried{};  ///< For these the trials did not suffice.
    bool operator==(const CutNotes&) const = default;
};

/// White that is left in a frame when it has been made less deep as advised.
struct WhiteLeft {
    PageNumber page;
    FrameId frame;
    int lines = 0;  ///< Of the column that has most.
    bool operator==(const WhiteLeft&) const = default;
};

/// What was tried on pages and their advice: whoever judges tells it, nobody else needs it.
struct TrialNotes {
    CutNotes cuts{};                 ///< Of stories that are cut weaker than asked for.
    std::vector<WhiteLeft> white{};  ///< Of frames whose foot rises by the advice.
};

}  // namespace banxin
