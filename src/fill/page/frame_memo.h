#pragma once

#include "base/known_values.h"
#include "base/memo.h"
#include "fill/page/fill_frame.h"
#include "fill/page/jump_hole.h"
#include "fill/text/shaped_story.h"
#include "fill/text/story_flow.h"

namespace banxin {

/// A page by its printed label, which the words of a jump repeat.
struct LabelledPage {
    PageNumber number;
    std::string label;
    bool operator==(const LabelledPage&) const = default;
};

/// A frame on a page, and nothing else of the page.
struct FrameOnPage {
    PageLattice page;
    std::shared_ptr<const FramePlan> frame;
    bool operator==(const FrameOnPage& other) const {
        return page == other.page && (frame == other.frame || *frame == *other.frame);
    }

    std::pair<PageNumber, FrameId> place() const { return {page.number, frame->id}; }
};

/// What stands in a frame depends on this alone.
struct StandQuestion {
    FrameOnPage where;
    SharedStory story;
    bool operator==(const StandQuestion&) const = default;
    auto place() const { return where.place(); }
};

/// How its text flows in it.
struct FlowQuestion {
    FrameOnPage where;
    std::shared_ptr<const StandingFrame> standing;
    std::optional<LabelledPage> target;
    Length landing_measure;            ///< There.
    std::optional<TextOffset> cut_at;  ///< For what lands there.
    bool operator==(const FlowQuestion&) const = default;
    auto place() const { return where.place(); }
};

/// A continuation, with the story that it is of and the label of the page that it comes from.
struct ArrivingStory {
    Continuation continuation;
    SharedStory story;
    std::string from_label;
    bool operator==(const ArrivingStory&) const = default;
};

struct MeasureQuestion {
    FrameOnPage hole;
    ArrivingStory arriving;
    Copyfit copyfit = Copyfit::no;  ///< Whether it is closed up.
    bool operator==(const MeasureQuestion&) const = default;
    auto place() const { return hole.place(); }
};

struct HoleQuestion {
    FrameOnPage hole;
    std::vector<std::shared_ptr<const MeasuredContinuation>> arriving;
    std::optional<LabelledPage> next_page;
    bool operator==(const HoleQuestion&) const = default;
    auto place() const { return hole.place(); }
};

/// A story that is pointed to, and where it stands.
struct PointedStory {
    SharedStory story;
    LabelledPage page;
    bool operator==(const PointedStory&) const = default;
};

struct PointerQuestion {
    FrameOnPage where;
    std::shared_ptr<const Paper> house;
    std::vector<PointedStory> stories;
    bool operator==(const PointerQuestion&) const = default;
    auto place() const { return where.place(); }
};

// What filling remembers of its frames, from round to round and from one edition to the next: an edit in one story
// fills its own frames anew and those that its jump touches.
//
// Kept by the caller of settle_jumps; an empty one makes it forget nothing that matters but time. One a thread.
// Invariant: an answer depends on nothing that its question does not name. The house is named by the shaped stories: in
// another house they are others.
struct FrameMemo {
    Memo<StandQuestion, StandingFrame> standing;
    Memo<FlowQuestion, FrameOutcome> flowed;
    Memo<FlowQuestion, std::vector<Cut>> cuts;  ///< That its jump might have had.
    Memo<MeasureQuestion, MeasuredContinuation> measured;
    Memo<HoleQuestion, HoleOutcome> holes;
    Memo<PointerQuestion, FilledFrame> pointers;
    KnownValues<std::pair<PageNumber, FrameId>, FramePlan> plans;
    KnownValues<PageNumber, FilledPage> pages;

    /// What the newest edition did not use.
    void forget_unasked() {
        standing.forget_unasked();
        flowed.forget_unasked();
        cuts.forget_unasked();
        measured.forget_unasked();
        holes.forget_unasked();
        pointers.forget_unasked();
        plans.forget_unasked();
        pages.forget_unasked();
    }
};

}  // namespace banxin
