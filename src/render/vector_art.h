#pragma once

#include "display/display_list.h"
#include "render/cairo_ptr.h"

namespace banxin {

// Draws vector art into its place, cut off at its area; a grey box with a cross when it cannot be read. Changes Cairo's
// state.
//
// An SVG stays lines and areas (its text as the system's fonts have it), in grey with its colours replaced. A PDF's
// page stays what it is; in grey it becomes pixels, 300 to an inch. Nothing outside of the bytes is ever opened.
void draw_vector_art(cairo_t* cairo, const VectorArt& art);

}  // namespace banxin
