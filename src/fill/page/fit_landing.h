#pragma once

#include "fill/page/place_rests.h"
#include "fill/page/routes.h"

namespace banxin {

/// The rests that arrive on a page, and where they come from.
struct LandingPage {
    std::span<const JumpHole> holes;
    std::span<const RestForHoles> rests;
    std::span<const StoryStart> starts;  ///< By rest; none for one that may not be cut otherwise.
};

/// Another cut of one of them.
struct OtherCut {
    std::size_t rest = 0;
    TextOffset at;  ///< In the story's text.
    Continuation continuation;
    PlacedRests placed;  ///< All of the page, with it.
};

// A cut of one story that makes what lands on its page fit better, where it is over, or white at a hole's foot.
//
// Out:      of the cuts as good as the one made (of no weaker kind than it or than what was asked for, within the lines
//           that may be given up; a paragraph's end is left only where something is over) the one that leaves the least
//           over, then the fewest holes with white at their feet, and then the cheapest; none where no cut leaves less.
//           White at a foot is not filled from white left above the jump line.
//           Where something is over, a weaker cut, but none within a word, is as good if it takes all of that away.
// Promises: asked again with what came out, it ends.
std::optional<OtherCut> cut_for_landing(const LandingPage& page, const PlacedRests& placed, const FrameFiller& filler);

}  // namespace banxin
