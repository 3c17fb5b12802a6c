#pragma once

#include "desk/session/desk.h"
#include "desk/session/desk_json.h"

namespace banxin {

/// Words that might go, and what the pages would be without them.
struct StoryStrike {
    TextRange words;
    std::string text;
    int characters = 0;
    int lines_freed = 0;
    int lines_over = 0;  ///< That would still find no room.
};

// What might be struck of a story that runs over, the best first: each was tried as it would be done, and frees the
// lines that it says. `go_on` is asked before each; where it says no, those tried so far are all. REQUIRES: the desk is
// not blank.
std::vector<StoryStrike> story_strikes(Desk& desk, const StoryId& story, const std::function<bool()>& go_on);

DeskJson strike_json(const StoryStrike& strike);

}  // namespace banxin
