#pragma once

#include <vector>

#include "compose/type/house.h"
#include "display/display_list.h"
#include "fill/text/filled_page.h"

namespace banxin {

// A picture in its area, and what belongs to it.
//
// Pixels: cropped, with a grey hairline just inside the area's edge, none round a contour. Vector art: without a line;
//         the colours of an SVG with the house inks that look like them. A picture that cannot be shown: a grey panel
//         in a box, with its file's name. Under a caption laid over it a solid band.
std::vector<Mark> paint_picture(const PlacedPicture& picture, const House& house);

/// The vector art of a picture in its area, without the inks of an SVG.
VectorArt vector_art(const PlacedPicture& picture);

/// The modules of a QR code: one black area for each run of dark ones in a row.
std::vector<Mark> paint_qr(const PlacedQr& code);

/// A box that says 广告 for an advertisement that has not come, with its size.
std::vector<Mark> paint_empty_ad(const Rect& area, const House& house);

}  // namespace banxin
