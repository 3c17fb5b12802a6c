#pragma once

#include "base/geometry.h"
#include "render/cairo_ptr.h"

namespace banxin {

/// A grey box with a cross: what cannot be drawn is seen on the proof. Changes Cairo's state.
void draw_crossed_box(cairo_t* cairo, const Rect& area);

/// Nothing leaves the area from here on.
void clip_to(cairo_t* cairo, const Rect& area);

}  // namespace banxin
