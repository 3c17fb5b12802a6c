#pragma once

#include <optional>

#include "fill/page/standing_frame.h"
#include "fill/text/continuation.h"
#include "fill/text/fill_sources.h"
#include "fill/text/story_flow.h"

namespace banxin {

/// A filled frame and, when the story goes on, its rest.
struct FrameOutcome {
    FilledFrame frame;
    std::optional<Continuation> rest;
    std::vector<Cut> cuts{};  ///< That its jump might have had, where they are asked for.
};

/// A story that starts in a frame, and the page that it may go on to; no target: it must end here.
struct StoryInFrame {
    StoryId story;
    PageNumber page;
    Length landing_measure;  ///< Of the columns that it goes on in.
    std::optional<PageNumber> target;
    CutRule cut{};
    ListCuts list_cuts = ListCuts::no;
    CountCopy count_copy = CountCopy::to_cut;
};

// Flows a story's text into a frame that stands: balanced when it ends there, cut with a jump line when it oversets and
// may go on. A remainder under the house's least is not jumped; it is overset, and said so.
//
// Out: the whole frame in the page's flow.
FrameOutcome fill_frame(const StandingFrame& standing, const StoryInFrame& content, const FillSources& sources);

}  // namespace banxin
