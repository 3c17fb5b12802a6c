#pragma once

#include "fill/text/story_flow.h"

namespace banxin {

// Flows a story that may start with a large character (首字下沉), which its head asks for by lines.
//
// The block:  the first character of the first paragraph, an opening mark before it taken along, as high as its lines:
//             from the head of the first one's em box to the foot of the last one's. It takes whole cells of these
//             lines, a quarter cell of white at least; with the usual leading one cell more than lines. There is no
//             indent.
// Refused:    where the column has less than four cells beside it, or the paragraph sets fewer lines than it is high.
//             Then the story flows without it, and part.without_drop_cap says so.
// Promises:   what flow_story() promises; the large character's text comes first, and it stands once.
Flow flow_with_drop_cap(std::span<const Slot> slots, const FlowRequest& request, const FillSources& sources);

}  // namespace banxin
