#pragma once

#include "fill/page/frame_filler.h"
#include "fill/page/routes.h"

namespace banxin {

/// A hole with what came to it, in the order in which it stands there.
struct RestsInHole {
    JumpHole hole;
    std::vector<SharedMeasure> inside;
};

/// One round: every frame whose filling depends on where stories go on.
struct FilledRound {
    /// By page and frame, in the plans' order; null for a frame that no story flows through.
    std::vector<std::vector<std::shared_ptr<const FilledFrame>>> frames;
    std::vector<UnplacedJump> unplaced;
    std::vector<RestsInHole> holes;         ///< Page by page.
    std::map<StoryId, Continuation> rests;  ///< What the starts sent to other pages.

    std::vector<const StoryPart*> parts() const;
};

// Fills every story frame, then every jump hole with what arrives there, for one set of routes. The holes of a page
// share the rests that arrive out among them (arrange_rests.h). Frames are turned onto their pages.
FilledRound fill_round(const Routes& routes, const FrameFiller& filler);

}  // namespace banxin
