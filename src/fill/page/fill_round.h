#pragma once

#include "base/crew.h"
#include "fill/page/frame_memo.h"
#include "fill/page/routes.h"
#include "fill/text/shaped_stories.h"

namespace banxin {

/// One round: every frame whose filling depends on where stories go on.
struct FilledRound {
    /// By page and frame, in the plans' order; null for a frame that no story flows through.
    std::vector<std::vector<std::shared_ptr<const FilledFrame>>> frames;
    std::vector<UnplacedJump> unplaced;

    std::vector<const StoryPart*> parts() const;
};

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

}  // namespace banxin
