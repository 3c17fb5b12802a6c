#include "check/placed_stories.h"

namespace banxin {

std::set<StoryId> placed_stories(const FilledEdition& filled) {
    std::set<StoryId> ids;
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& part : frame.parts) ids.insert(part.story);
        }
    }
    return ids;
}

}  // namespace banxin
