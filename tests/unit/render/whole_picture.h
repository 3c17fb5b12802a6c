#pragma once

#include <utility>

#include "display/display_list.h"
#include "support/made_pictures.h"

namespace banxin {

/// The whole picture of `width` × `height` pixels in `area`.
inline PlacedImage whole_picture(const Rect& area, ImageFormat format, Size pixels_as_points, SharedBytes bytes) {
    PlacedImage image;
    image.area = area;
    image.format = format;
    image.pixel_width = image.crop_width = static_cast<int>(pixels_as_points.width / 1_pt);
    image.pixel_height = image.crop_height = static_cast<int>(pixels_as_points.height / 1_pt);
    image.path = "pictures/made";
    image.bytes = std::move(bytes);
    return image;
}

}  // namespace banxin
