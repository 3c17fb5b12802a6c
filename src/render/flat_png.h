#pragma once

#include <vector>

#include "render/jpeg.h"

namespace banxin {

// A PNG file's pixels laid on white, without alpha, in eight bits; null when it cannot be read.
//
// A picture of more pixels than `at_least` is averaged down by a whole number while it is read, row by row, so that the
// largest file takes no more memory than its pixels in print; one of more than kMostPixels is so in any case. An
// interlaced file that large is not read.
CairoSurface read_flat_png(const FileBytes& bytes, PixelSize at_least);

/// The file's own pixels.
CairoSurface read_flat_png(const FileBytes& bytes);

}  // namespace banxin
