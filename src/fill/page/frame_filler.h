#pragma once

#include <span>

#include "fill/page/frame_memo.h"
#include "fill/text/shaped_stories.h"

namespace banxin {

/// The pages to fill and what with; all of it outlives the call.
struct RoundRequest {
    const Edition& edition;
    const std::vector<PagePlan>& plans;
    const ShapedStories& stories;
};

/// A frame for jumps, and its page. Borrows both.
struct JumpHole {
    const PagePlan* plan = nullptr;
    const FramePlan* frame = nullptr;
};

/// All of them, page by page.
std::vector<JumpHole> jump_holes(std::span<const PagePlan> plans);

/// Where a story may go on, and how it is cut for that.
struct JumpWish {
    std::optional<PageNumber> target;
    std::optional<TextOffset> cut_at{};  ///< The very place, if it can be had; the best one, or the editor's, if empty.
};

using SharedMeasure = std::shared_ptr<const MeasuredContinuation>;

// Fills frames one by one, and each but once: what has been asked before is remembered.
//
// Borrows the request and the memo.
class FrameFiller {
  public:
    FrameFiller(const RoundRequest& request, FrameMemo& memo) : request_(request), memo_(memo) {}

    const RoundRequest& request() const { return request_; }

    /// What stands in a frame that a story starts in, wherever it goes on.
    std::shared_ptr<const StandingFrame> standing(const FramePlan& frame, const PagePlan& plan) const;

    /// A frame that a story starts in, when its rest may go on to a page. REQUIRES: one does.
    std::shared_ptr<const FrameOutcome> start(const FramePlan& frame, const PagePlan& plan, const JumpWish& jump) const;

    /// The cuts that its jump to a page might have, as jump_cuts() lists them.
    std::shared_ptr<const std::vector<Cut>> cuts(const FramePlan& frame, const PagePlan& plan, PageNumber target) const;

    /// What a rest needs in a hole: by itself, or closed up.
    SharedMeasure measured(const Continuation& rest, const JumpHole& hole, Copyfit copyfit) const;

    /// A hole with what stands in it, in that order.
    std::shared_ptr<const HoleOutcome> hole(const JumpHole& hole, std::vector<SharedMeasure> arriving,
                                            std::optional<PageNumber> next_page) const;

  private:
    FlowQuestion question(const FramePlan& frame, const PagePlan& plan, const JumpWish& jump) const;
    FrameOutcome flow(const FlowQuestion& question, const PagePlan& plan, ListCuts list_cuts) const;
    FillSources sources_on(const PagePlan& plan) const;
    LabelledPage labelled(PageNumber page) const;
    std::optional<LabelledPage> labelled(std::optional<PageNumber> page) const;
    Writing writing_on(PageNumber page) const;

    const RoundRequest& request_;
    FrameMemo& memo_;
};

}  // namespace banxin
