#include "model/story_place.h"

namespace banxin {

std::optional<StoryPlace> place_of_story(const StoryId& story, const Edition& edition) {
    for (const EditionPage& page : edition.pages) {
        for (const FrameBinding& frame : page.frames) {
            const auto* binding = std::get_if<StoryBinding>(&frame.content);
            if (binding != nullptr && binding->story == story) return StoryPlace{page, frame, *binding};
        }
    }
    return std::nullopt;
}

}  // namespace banxin
