#pragma once

#include "base/phrase.h"
#include "fill/text/filled_page.h"
#include "model/story.h"

namespace banxin {

/// "; the 2 white lines at its end are too few for a crosshead and the lines below it", of a part whose text runs over;
/// empty where it does not, or stops elsewhere.
Phrase white_before_crosshead(const Story& story, const StoryPart& part);

}  // namespace banxin
