#pragma once

#include <vector>

#include "display/display_list.h"

namespace banxin {

/// From 0 to 1.
struct Rgb {
    double red = 0;
    double green = 0;
    double blue = 0;
};

// How a screen shows a tint: the ink's colour, mixed with the white of the paper. There is no alpha.
//
// An ink that the table lacks is black, except `paper` and `white`, which are the paper.
Rgb screen_colour(const Tint& tint, const std::vector<ScreenInk>& inks);

}  // namespace banxin
