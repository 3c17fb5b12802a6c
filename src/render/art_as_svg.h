#pragma once

#include <string>

#include "display/display_list.h"

namespace banxin {

// A piece of vector art by itself as an SVG file, on no ground: all of it, in a frame of 1000 points across and as high
// as `whole` is in proportion. Text is outlines, nothing in it runs or is fetched: whatever the art was, a browser may
// show it. Empty where Cairo gives up on it.
std::string art_as_svg(const VectorArt& art);

/// How high that frame is, in points.
int height_of_art(const VectorArt& art);

}  // namespace banxin
