#pragma once

#include <string>

#include "render/cairo_ptr.h"

namespace banxin {

// An opaque image surface as a PNG file in RGB that knows its resolution.
//
// Rows are packed unfiltered at a low level: a page of type comes out a third smaller, in a third of the time, than
// from Cairo's own writer.
std::string write_png(const CairoSurface& surface, int dpi);

}  // namespace banxin
