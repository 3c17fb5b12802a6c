#pragma once

#include "resolve/page_plan.h"

namespace banxin {

/// How many columns reach the frame's foot; 0 for a frame without lines.
int columns_at_foot(const FramePlan& frame);

}  // namespace banxin
