#pragma once

#include "display/display_list.h"

namespace banxin {

// The image as its file has it: pixels, crop and area by the file's rows and columns, so that it can be read row by
// row. Drawn with the orientation that it had it looks the same.
PlacedImage in_file_order(PlacedImage image);

}  // namespace banxin
