#pragma once

#include "fill/text/filled_page.h"

namespace banxin {

// Where a flag about a frame's end stands, on the page: in the white under the frame's foot, at the end that its text
// stops at: the right of level text, the left of vertical. Type, pictures and furniture push it along the foot towards
// the other end; where they leave it no room, it stands in the page's margin beside the foot.
//
// REQUIRES: the frame has a leg.
Rect flag_place(const FilledPage& page, const FramePlan& frame, Size flag);

}  // namespace banxin
