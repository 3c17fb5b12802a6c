#pragma once

#include "base/geometry.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// What of a picture is seen, and where.
struct Shown {
    Rect area;
    Crop crop;
};

// Lays a picture into its place.
//
// fill:    the largest part that has the place's shape, with the focus as near to its middle as the edges allow.
// fit:     all of it, in the middle of the place.
// width:   as wide as the place from its top; what is too deep is cut off around the focus.
// natural: in its own size in the middle of the place; what is too large is cut off around the focus.
// Only the look's part is ever seen. Crops are whole pixels, one at least, halves up, of an odd rest the smaller half
// left or above; the area is exact, and the renderer stretches the half pixel away. A picture without a size fills its
// place with nothing.
Shown show_picture(const Picture& picture, const PictureLook& look, const Rect& place);

/// The picture's own size: pixels at 200 to an inch, vector art as drawn.
Size natural_size(const Picture& picture);

/// Width and height of the part that may be shown, in pixels (thousandths of a point).
Crop shown_part(const Picture& picture, const PictureLook& look);

}  // namespace banxin
