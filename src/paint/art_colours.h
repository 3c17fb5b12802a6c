#pragma once

#include <vector>

#include "display/display_list.h"
#include "model/paper.h"

namespace banxin {

// The colours of an SVG as it will be drawn, each once, by value, with the ink that prints it.
//
// An ink of the house prints the colour that it has on a screen. A neutral grey is a tint of black and white is paper,
// whatever black the screen shows. What is left has no ink: a press file converts it. Black always is among them: what
// names no colour is black.
std::vector<ArtColour> colours_of_svg(const std::vector<unsigned char>& bytes, ImageColour colour, const Paper& paper);

}  // namespace banxin
