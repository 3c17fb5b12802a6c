#pragma once

#include <map>
#include <memory>
#include <optional>

#include "compose/lines/line_breaker.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// What filling a frame may use, the same for every frame of an edition.
struct FillSources {
    const Edition* edition = nullptr;
    const TypeCase* type_case = nullptr;
    const std::map<StoryId, std::shared_ptr<const ShapedText>>* shaped = nullptr;
    const std::map<StoryId, LineBreaker>* breakers = nullptr;  ///< Of the shaped texts.

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
    bool ends_here = false;  ///< It goes on no further, whatever is left.
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

}  // namespace banxin
