#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "prepress/pass/press_inks.h"
#include "prepress/pictures/press_picture.h"
#include "prepress/profile/profile.h"
#include "render/pixels.h"

namespace banxin {

/// One plate of a page as pixels: 255 is bare, 0 full ink, as a film of it looks.
struct DrawnPlate {
    std::string name;      ///< Cyan, Magenta, Yellow, Black, or the spot's.
    PlateMix stands_in{};  ///< The process mix that a full ink of it looks like.
    Pixels film;
};

/// What plates are made with.
struct PlateOrder {
    const RenderFonts& fonts;
    const InkTable& inks;
    const PressProfile& profile;
    MakePressPicture make_picture;
    int dpi = 100;
};

// The plates of a page as the press will have them: the four, then the page's spots by name.
//
// A mark puts its ink on the plates and clears what was there before (knocks out), or, where its ink overprints, leaves
// the plates alone that it has no ink for. Pictures are the press pictures. Colours of SVG are inks of the paper where
// they look like one, else they go through the profile; a PDF page has its own, each knocking out. Fails as making a
// press picture and as drawing a page fails.
Result<std::vector<DrawnPlate>> drawn_plates(const DisplayList& page, const PlateOrder& order);

}  // namespace banxin
