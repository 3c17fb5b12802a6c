#pragma once

#include "fill/filled_page.h"
#include "fill/pour.h"

namespace banxin {

/// What filling a frame may use, the same for every frame of an edition.
struct FillSources {
    const Edition* edition = nullptr;
    const TypeCase* type_case = nullptr;
    const std::map<StoryId, std::shared_ptr<const ShapedText>>* shaped = nullptr;
    const std::map<StoryId, LineBreaker>* breakers = nullptr;   ///< Of the shaped texts.

    const Paper& paper() const { return edition->paper; }
    const Story& story(const StoryId& id) const { return edition->stories.at(id); }
    const LineBreaker& breaker(const StoryId& id) const { return breakers->at(id); }
    std::shared_ptr<const ShapedText> text(const StoryId& id) const { return shaped->at(id); }
};

/// The rest of a story on its way to another page.
struct Continuation {
    StoryId story;
    TextCursor from;
    PageNumber from_page;
    int landing = 1;
    bool ends_here = false;   ///< It goes on no further, whatever is left.
};

/// A filled frame and, when the story goes on, its rest.
struct FrameOutcome {
    FilledFrame frame;
    std::optional<Continuation> rest;
};

/// A story and the page it may go on to; no target: it must end here.
struct StoryInFrame {
    StoryId story;
    std::optional<PageNumber> target;
};

/// A story whose head stands, and where: pictures and the QR code come next.
struct StoryUnderHead {
    const Story& story;
    Rect head;
};

// Fills a story frame: head over the text, pictures in their holes, the body poured and balanced when it ends, cut with a jump line
// when it oversets and may go on. A remainder under the house's least is not jumped; it is overset, and said so.
FrameOutcome fill_story_frame(const FramePlan& plan, const PagePlan& page, const StoryInFrame& content, const FillSources& sources);

/// Sets pointers (刊N版) one under the other in a frame. `page_of` tells where each story stands.
FilledFrame fill_pointer_frame(const FramePlan& plan, const PagePlan& page, const std::map<StoryId, PageNumber>& page_of,
                               const FillSources& sources);

}  // namespace banxin
