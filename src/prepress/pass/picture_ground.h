#pragma once

#include "display/display_list.h"
#include "prepress/pass/press_inks.h"
#include "prepress/pictures/press_picture.h"

namespace banxin {

// What shows where a picture on the page is clear: the last tint of process inks painted before it that holds all of
// it. Bare paper where there is none, or another plate's ink, which no picture can print.
PictureGround ground_of(const PlacedImage& image, const DisplayList& page, const InkTable& inks);

}  // namespace banxin
