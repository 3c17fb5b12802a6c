#pragma once

#include <string>

#include "render/cairo_ptr.h"

namespace banxin {

// An opaque image surface, which is used up, as a PNG file in RGB that knows its resolution.
//
// The rows are laid out in the surface's own memory and deflated in one go by libdeflate, unfiltered at a low level: of
// a page of type, filters make more bytes and take longer.
std::string write_png(CairoSurface surface, int dpi);

}  // namespace banxin
