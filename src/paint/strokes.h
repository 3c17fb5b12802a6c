#pragma once

#include "display/display_list.h"

namespace banxin {

/// The thinnest line that newsprint holds: a quarter point.
inline constexpr Length kHairline = Length::emu(Length::kPerPoint / 4);
/// A rule that is seen as a line, not as a hair: half a point.
inline constexpr Length kThinRule = Length::emu(Length::kPerPoint / 2);

/// A rule of `thickness` from `from` to the right, below y.
FilledRect horizontal_rule(Point from, Length width, Length thickness, Tint ink = {});
/// A hairline centred on x.
FilledRect vertical_hairline(Length x, Length top, Length bottom, Tint ink = {});
/// A hairline box whose stroke stays inside `area`.
StrokedRect frame_inside(const Rect& area, Tint ink = {});

}  // namespace banxin
