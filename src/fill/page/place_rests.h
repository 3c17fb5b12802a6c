#pragma once

#include "fill/page/frame_filler.h"

namespace banxin {

/// A rest and the holes that it may go to, by number.
struct RestForHoles {
    Continuation rest;
    std::vector<std::size_t> holes;
    bool may_go_on = false;  ///< What a hole cannot take of it lands on another page.
    StoryStart start{};      ///< Where it comes from, and stays if it goes on nowhere; none for a rest of a rest.
};

/// Rests in their holes.
struct PlacedRests {
    std::vector<std::vector<SharedMeasure>> holes;    ///< By hole, in the order in which they are set.
    std::vector<std::optional<std::size_t>> hole_of;  ///< By rest.
    std::int64_t over = 0;                            ///< As arrange_rests tells it.
    int faults = 0;                                   ///< Short legs, and feet out of line.
    bool fit() const { return over == 0; }
};

// Measures rests for holes and arranges them: as they are, and where they do not all fit so, closed up as the house
// lets them, if that leaves less over. No rest is closed up whose hole has room for it as it is.
PlacedRests place_rests(std::span<const JumpHole> holes, std::span<const RestForHoles> rests,
                        const FrameFiller& filler);

/// None is closed up.
PlacedRests place_rests_as_they_are(std::span<const JumpHole> holes, std::span<const RestForHoles> rests,
                                    const FrameFiller& filler);

/// Lines of a hole's depth that stay free under what stands in it; negative where that is too deep.
int free_lines(const JumpHole& hole, std::span<const SharedMeasure> inside);

}  // namespace banxin
