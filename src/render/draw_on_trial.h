#pragma once

#include <string>

#include "display/display_list.h"

namespace banxin {

/// How a piece of art came out.
struct DrawnTrial {
    std::string wrong;           ///< What Cairo found; empty when it can be drawn.
    bool shows_nothing = false;  ///< Nothing but white is to be seen.
};

// Draws art as the renderers do, into a PDF and into pixels, and throws both away. `art` has its bytes, format and
// places, which count among themselves alone: how large it is drawn is chosen here.
DrawnTrial draw_on_trial(VectorArt art);

/// Whether an SVG, drawn alone into pixels, changes none of them: not even white is painted.
bool leaves_no_dot(const std::string& svg);

}  // namespace banxin
