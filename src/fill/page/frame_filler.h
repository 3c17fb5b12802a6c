#pragma once

#include <map>
#include <span>
#include <tuple>

#include "base/crew.h"
#include "fill/page/frame_memo.h"
#include "fill/page/rest_in_depth.h"
#include "fill/text/shaped_stories.h"

namespace banxin {

/// The pages to fill and what with; all of it outlives the call.
struct RoundRequest {
    const Edition& edition;
    const std::vector<PagePlan>& plans;
    const ShapedStories& stories;
    Crew crew{};  ///< Who fills frames that do not touch each other.
};

/// A frame for jumps, and its page. Borrows both.
struct JumpHole {
    const PagePlan* plan = nullptr;
    const FramePlan* frame = nullptr;
};

/// All of them, page by page.
std::vector<JumpHole> jump_holes(std::span<const PagePlan> plans);

/// A story bound to a frame, and its place.
struct StoryStart {
    const StoryBinding* binding = nullptr;
    const PagePlan* plan = nullptr;
    const FramePlan* frame = nullptr;
};

/// … and the page that it may go on to.
struct RoutedStart {
    StoryStart start;
    std::optional<PageNumber> target;
    std::optional<TextOffset> cut_at{};  ///< The very place, if it can be had; the best one, or the editor's, if empty.
};

using SharedStanding = std::shared_ptr<const StandingFrame>;
using SharedMeasure = std::shared_ptr<const MeasuredContinuation>;

// Fills frames one by one, and each but once: what has been asked before is remembered.
//
// Borrows the request and the memo.
class FrameFiller {
  public:
    FrameFiller(const RoundRequest& request, FrameMemo& memo) : request_(request), memo_(memo) {}

    const RoundRequest& request() const { return request_; }

    /// What stands in a frame that a story starts in, wherever it goes on.
    SharedStanding standing(const FramePlan& frame, const PagePlan& plan) const;

    /// Does what standing() and start() will be asked for, side by side.
    void stand_all(std::span<const StoryStart> starts) const;
    void start_all(std::span<const RoutedStart> starts) const;

    /// A frame that a story starts in, when its rest may go on to a page. REQUIRES: one does.
    std::shared_ptr<const FrameOutcome> start(const RoutedStart& routed) const;

    /// The cuts that its jump to that page might have, as jump_cuts() lists them.
    std::shared_ptr<const std::vector<Cut>> cuts(const RoutedStart& routed) const;

    /// What a rest needs in a hole: by itself, or closed up.
    SharedMeasure measured(const Continuation& rest, const JumpHole& hole, Copyfit copyfit) const;

    /// A rest measured for a hole, in its depth or less.
    RestInDepth in_depth(const JumpHole& hole, const SharedMeasure& rest, int depth) const;

    /// What of a story is over in the frame that it starts in when it goes on nowhere, along its lines.
    Length over_at_start(const StoryStart& start) const;

    /// A hole with what stands in it, in that order.
    std::shared_ptr<const HoleOutcome> hole(const JumpHole& hole, std::vector<SharedMeasure> arriving,
                                            std::optional<PageNumber> next_page) const;

  private:
    StandQuestion stand_question(const FramePlan& frame, const PagePlan& plan) const;
    StandingFrame stand(const FramePlan& frame, const PagePlan& plan) const;
    Length landing_of(const RoutedStart& routed) const;
    FlowQuestion flow_question(const RoutedStart& routed, SharedStanding standing) const;
    FrameOutcome flow(const RoutedStart& routed, const StandingFrame& standing, ListCuts list_cuts) const;
    FillSources sources_on(const PagePlan& plan) const;
    LabelledPage labelled(PageNumber page) const;
    std::optional<LabelledPage> labelled(std::optional<PageNumber> page) const;
    Writing writing_on(PageNumber page) const;

    const RoundRequest& request_;
    FrameMemo& memo_;
    /// By frame, rest and depth; who holds a rest knows that it is the very same.
    mutable std::map<std::tuple<const FramePlan*, SharedMeasure, int>, RestInDepth> in_depth_;
};

}  // namespace banxin
