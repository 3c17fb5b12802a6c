#pragma once

#include "fill/text/cut.h"
#include "fill/text/filled_page.h"
#include "fill/text/shaped_stories.h"

namespace banxin {

/// Pages as settle_jumps() filled them, and the stories that it filled them from.
struct SetStories {
    const Edition& edition;
    const FilledEdition& filled;
    const ShapedStories& stories;
};

// The cuts that a story's first jump might have in its frame, in the order of its text (fill/text/cut.h); none where it
// may not jump, finds no page to go on to, or ends in its frame.
//
// In: the lines that may be given up beyond those that are asked for. A story that is too long for its frame by too
//     little to jump is cut, too.
std::vector<Cut> jump_cuts(const SetStories& set, const StoryId& story, int beyond);

}  // namespace banxin
