#pragma once

#include "base/geometry.h"

namespace banxin {

/// A picture's size in pixels.
struct PixelSize {
    int width = 0;
    int height = 0;
};

/// The part of a picture that is shown, in pixels.
struct Crop {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool operator==(const Crop&) const = default;
};

// The largest part of a picture that has the shape of `area`, around the picture's middle.
//
// One side is kept whole; the other is the side × the area's ratio, rounded to the nearest pixel (halves up), one at
// least. Of an odd rest the smaller half is cut on the left or above. The shape is exact to half a pixel; the renderer
// stretches that half away.
Crop crop_to_fill(PixelSize picture, Size area);

}  // namespace banxin
