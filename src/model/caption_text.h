#pragma once

#include <vector>

#include "model/paper.h"
#include "model/story.h"

namespace banxin {

/// The words of a picture as they run: the title in bold behind the house's mark, the caption, and the credit where the
/// house lets it run in; spaces between them.
std::vector<Stretch> caption_stretches(const StoryPicture& picture, const Paper& paper);

}  // namespace banxin
