#pragma once

#include <string_view>

namespace banxin {

// How the camera was held: the orientation 1 … 8 of a JPEG file's EXIF head. 1 (upright) without one, and for what
// cannot be read.
int exif_orientation(std::string_view jpeg);

}  // namespace banxin
