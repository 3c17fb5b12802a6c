#pragma once

#include "desk/edit/edit_source.h"

namespace banxin {

/// Where a frame, or one of its legs, is to stand.
struct MoveFrame {
    PageNumber page;
    FrameId frame;
    Span columns;
    Span lines;
    std::size_t leg = 0;
};

// Moves an edge of a frame, or the frame, in the layout of its page.
//
// Out:      the layout's file with exactly the scalars concerned changed; of a layout that is not the day's own, a copy
//           that is. A picture or another place in the frame goes with the edge that it stands at. A frame that stands
//           below another one keeps its depth in lines, or gets one; it gets lines of the page where its head moves.
// Refuses:  `edit-unknown`, `frame-by-relation`, `yaml-not-spliced`, and what cannot be read. Whether the frame fits
// there is not asked.
Result<FileChanges> moved_frame(const EditSource& source, const MoveFrame& move);

}  // namespace banxin
