#pragma once

#include <memory>
#include <vector>

#include "render/cairo_ptr.h"

namespace banxin {

/// Turns an RGB24 surface into greys as light as its colours, in place (Rec. 601, as JPEG has it).
void make_grey(const CairoSurface& surface);

// A colour JPEG as a grey one, row by row, so that a picture of any size takes no more memory than a row; null when it
// cannot be read.
std::shared_ptr<const std::vector<unsigned char>> grey_jpeg(const std::vector<unsigned char>& bytes);

}  // namespace banxin
