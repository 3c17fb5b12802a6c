#pragma once

#include <vector>

#include "display/display_list.h"
#include "fill/filled_page.h"

namespace banxin {

/// The picture, cropped to fill its area, and a grey hairline just inside the area's edge.
std::vector<Mark> paint_picture(const PlacedPicture& picture);

}  // namespace banxin
