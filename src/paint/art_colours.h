#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "display/display_list.h"
#include "model/paper.h"

namespace banxin {

using ArtBytes = std::shared_ptr<const std::vector<unsigned char>>;

/// An SVG as it is drawn, and the colours that it is drawn in.
struct InkedSvg {
    ArtBytes bytes;
    std::vector<ArtColour> colours;  ///< Each once, by value.
};

// The ink that prints a colour of an SVG, 0xRRGGBB; nothing for one that a press file separates by its profile.
//
// An ink of the house prints the colour that it has on a screen. What is within the paper's tolerance of black, or the
// solid black of a drawing program, is black; a neutral grey, within the tolerance, a tint of black alone; white is
// paper.
std::optional<Tint> ink_of_colour(unsigned rgb, const Paper& paper);

// An SVG with the inks of its colours (ink_of_colour()). Black always is among them: what names no colour is black.
//
// In grey each colour becomes the tint of black that its ink, or it itself, is as dark as, and the file is written
// anew: it names the grey that such a tint is on a screen, so that black stays black alone and solid.
InkedSvg inked_svg(const ArtBytes& bytes, ImageColour colour, const Paper& paper);

/// Gives an SVG on a page its inks, as its colour has it.
void ink_art(VectorArt& art, const Paper& paper);

/// Where all of a PDF's page lies whose box lies in `box`: with what a reader shows beyond that.
Rect whole_page(const Rect& box, const Picture& pdf);

}  // namespace banxin
