#pragma once

#include <string>

#include "display/display_list.h"

namespace banxin {

// Draws art as the renderers do, into a PDF and into pixels, and throws both away. `art` has its bytes and format;
// where and how large is chosen here, by `size`.
//
// Out: what Cairo found wrong; empty when it can be drawn.
std::string draw_on_trial(VectorArt art, Size size);

}  // namespace banxin
