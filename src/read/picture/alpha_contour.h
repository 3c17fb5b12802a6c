#pragma once

#include <string_view>
#include <vector>

#include "model/picture.h"

namespace banxin {

// A polygon round what is not clear in a PNG file, in steps: of 48 bands each from its leftmost to its rightmost pixel
// that is half opaque or more. It holds all of the ink, and what is clear between two arms of it.
//
// Nothing for a file without clear pixels at its sides, without ink, or one that cannot be read; an interlaced one
// counts as such.
std::vector<PicturePoint> alpha_contour(std::string_view png);

}  // namespace banxin
