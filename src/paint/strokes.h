#pragma once

#include "display/display_list.h"
#include "model/rule_weights.h"

namespace banxin {

/// A hairline centred on x.
FilledRect vertical_hairline(Length x, Length top, Length bottom, Tint ink = {});
/// A hairline box whose stroke stays inside `area`.
StrokedRect frame_inside(const Rect& area, Tint ink = {});

}  // namespace banxin
