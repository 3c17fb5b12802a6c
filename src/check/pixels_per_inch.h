#pragma once

#include "fill/text/filled_page.h"

namespace banxin {

/// Pixels to the inch of a picture as cropped; 0 for an area of no size, for vector art, and for what is not there.
int pixels_per_inch(const PlacedPicture& picture);

}  // namespace banxin
