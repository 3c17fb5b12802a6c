#pragma once

#include <algorithm>

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

/// How often the rests of a page may be arranged anew: each time a rest is measured for every hole.
struct LandingTrials {
    explicit LandingTrials(std::size_t holes) : left(kMostMeasured / std::max<std::size_t>(holes, 1)) {}
    std::size_t left = 0;

    static constexpr std::size_t kMostMeasured = 24;
};

// A cut of one story that makes what lands on its page fit better, where it is over, or white at a hole's foot.
//
// Out:      of the cuts as good as the one made (of no weaker kind than it or than what was asked for, within the lines
//           that may be given up; a paragraph's end is left only where something is over) the one that leaves the least
//           over, then the least white at the feet of holes, then the least white in them at all, and then the
//           cheapest; none where no cut leaves less over or at the feet.
//           White at a foot is not filled from white left above the jump line.
//           Where something is over, a weaker cut, but none within a word, is as good if it takes all of that away.
// Cost:     a rest is measured for its own hole with each of these cuts; those with which it fits best there are
//           arranged anew with all others as long as trials are left: on a page with one hole 24 of them, with eight
//           three. Then each stays in the hole where it is.
// Promises: asked again with what came out, it ends.
std::optional<OtherCut> cut_for_landing(const LandingPage& page, const PlacedRests& placed, const FrameFiller& filler,
                                        LandingTrials& trials);

}  // namespace banxin
