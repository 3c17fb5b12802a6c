#pragma once

#include <span>
#include <vector>

#include "fill/text/filled_page.h"

namespace banxin {

/// A story in its frame, and the slots that are still free for what stands beside its text.
struct AsidesRequest {
    const FramePlan& plan;
    const PageLattice& page;
    StoryId story;
    std::span<const Slot> slots;
};

/// A story's pull quote and fact box as set, and what its text must run round.
struct SetAsides {
    std::vector<PlacedAside> placed;
    std::vector<PlacedLine> lines;
    std::vector<Rect> blocked;
};

}  // namespace banxin
