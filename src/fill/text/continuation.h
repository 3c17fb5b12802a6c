#pragma once

#include "base/ids.h"
#include "compose/lines/break_network.h"
#include "model/jump_cut.h"

namespace banxin {

/// The rest of a story on its way to another page.
struct Continuation {
    StoryId story;
    TextCursor from;
    PageNumber from_page;
    int landing = 1;
    CutRule cut{};           ///< For where it goes on again.
    bool ends_here = false;  ///< It goes on no further, whatever is left.
    FrameId frame{};         ///< The one that it must go to; empty for any of its page.
    bool operator==(const Continuation&) const = default;
};

}  // namespace banxin
