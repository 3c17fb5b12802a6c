#pragma once

#include <vector>

#include "model/page_template.h"
#include "resolve/page_plan.h"

namespace banxin {

/// The last line that a frame reaches.
int foot_of(const FrameTemplate& frame);

/// The highest line that its foot may stand on: under every place above it, deep enough for those on it and a line.
int highest_foot(FrameTemplate frame);

// A frame so many lines deeper (or, below 0, less deep), as an editor writes it: its foot moves, and what is counted
// from the foot with it; where the page ends, its top rises instead. Places told in lines of the page stay.
//
// Out:  the frames that this may come to: two where a head's first line may be counted from a rising top, or be one of
//       the page.
std::vector<FrameTemplate> with_depth_changed(const FrameTemplate& frame, int lines, int page_lines);

/// Whether reading takes a layout with it: its places inside its legs and apart, none under a frame over this one.
bool has_right_places(const FrameTemplate& frame, const std::vector<PlannedArea>& covered);

}  // namespace banxin
