#pragma once

#include "display/display_list.h"
#include "model/rule_weights.h"

namespace banxin {

/// A hairline box whose stroke stays inside `area`.
StrokedRect frame_inside(const Rect& area, Tint ink = {});

}  // namespace banxin
