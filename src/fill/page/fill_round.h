#pragma once

<<<<<<< HEAD
#include "base/crew.h"
#include "fill/page/frame_memo.h"
=======
#include "fill/page/frame_filler.h"
>>>>>>> main
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

<<<<<<< HEAD
/// The pages to fill and what with; all of it outlives the call.
struct RoundRequest {
    const Edition& edition;
    const std::vector<PagePlan>& plans;
    const ShapedStories& stories;
    Crew crew{};
};

// Fills every story frame, then every jump hole with what arrives there, for one set of routes. Frames are turned onto
// their pages.
FilledRound fill_round(const RoundRequest& request, const Routes& routes, FrameMemo& memo);
=======
// Fills every story frame, then every jump hole with what arrives there, for one set of routes. The holes of a page
// share the rests that arrive out among them (arrange_rests.h). Frames are turned onto their pages.
FilledRound fill_round(const Routes& routes, const FrameFiller& filler);
>>>>>>> main

}  // namespace banxin
