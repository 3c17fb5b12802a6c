#pragma once

#include <cairo.h>

#include <functional>

#include "base/diagnostic.h"
#include "display/display_list.h"

namespace banxin {

/// Draws a page alone into a file that nobody keeps, and tells how that ended.
using TrialDrawing = std::function<cairo_status_t(const DisplayList&)>;

/// How drawing ended: what went wrong with the context, else with the surface, which is finished first.
cairo_status_t ending_of(cairo_t* cairo, cairo_surface_t* surface);

// The failure of a page that could not be drawn, for after an error Cairo draws nothing more and says nothing.
//
// `picture-not-drawn` for every picture and every piece of art on it that cannot be drawn alone either, at its file;
// else `page-not-drawn`, with Cairo's own words.
Failure undrawn(const DisplayList& page, cairo_status_t status, const TrialDrawing& draw);

}  // namespace banxin
