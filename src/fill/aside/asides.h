#pragma once

#include "fill/text/fill_sources.h"

namespace banxin {

/// A story's pull quote and fact box as set, and what its text must run round.
struct SetAsides {
    std::vector<PlacedAside> placed;
    std::vector<PlacedLine> lines;
    std::vector<Rect> blocked;
};

// Sets what a story has beside its text: its fact box (资料框) and its pull quote (引文框).
//
// In:       the slots that head and pictures leave.
// Where:    in the template's hole; else the fact box at the foot of the last column, as deep as it needs, and the pull
//           quote in the middle of a column in the frame's midst.
// Promises: the words stand on the page's lines and cells, inside the paper's boxes `facts` and `pull`. What finds no
//           room is in `placed` all the same, and says so.
struct AsidesRequest {
    const FramePlan& plan;
    const PagePlan& page;
    StoryId story;
    std::span<const Slot> slots;
};
SetAsides set_asides(const AsidesRequest& request, const FillSources& sources);

/// The slots of one column that follow one another in one measure.
std::vector<std::vector<Slot>> runs_of(std::span<const Slot> slots);

}  // namespace banxin
