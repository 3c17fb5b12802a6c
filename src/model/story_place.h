#pragma once

#include <optional>

#include "model/edition.h"

namespace banxin {

/// What an edition says of a story: the page and the frame that it starts in. Borrows the edition.
struct StoryPlace {
    const EditionPage& page;
    const FrameBinding& frame;
    const StoryBinding& binding;
};

/// The first place of a story; nothing where no page has it.
std::optional<StoryPlace> place_of_story(const StoryId& story, const Edition& edition);

}  // namespace banxin
