#pragma once

#include <optional>

#include "display/display_list.h"
#include "prepress/pictures/press_picture.h"

namespace banxin {

// A drawing in pixels that are black or white, a bit each, as a press prints it: at its own resolution, so that its
// edges stay sharp; brought down where it has more than 1 200 pixels an inch. Nothing for any other picture.
std::optional<PressPicture> line_art_of(const PlacedImage& image);

}  // namespace banxin
