#pragma once

#include "makeup/pages/find_room.h"

namespace banxin::makeup {

/// A page with what is known of it before it is made up.
struct WishedPage {
    const EditionPage* page = nullptr;
    KeptFrames kept;
    PageRoom room;
    std::vector<StoryId> stories;
};

}  // namespace banxin::makeup
