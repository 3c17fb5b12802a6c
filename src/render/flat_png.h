#pragma once

#include <vector>

#include "render/cairo_ptr.h"

namespace banxin {

/// A PNG file's pixels laid on white, without alpha; null when it cannot be read.
CairoSurface read_flat_png(const std::vector<unsigned char>& bytes);

}  // namespace banxin
