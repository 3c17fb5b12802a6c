#pragma once

#include <vector>

#include "fill/page/jump_head.h"
#include "fill/text/story_flow.h"

namespace banxin {

/// How a continuation flows on a page behind its head.
FlowRequest continuation_request(const Continuation& arriving, const JumpHeadSet& head, const PageLattice& page);

/// A hole's columns as if they were so many lines deep from the hole's first line.
std::vector<Slot> hole_slots(const FramePlan& hole, const LineGrid& grid, int depth);

}  // namespace banxin
