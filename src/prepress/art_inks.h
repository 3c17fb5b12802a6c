#pragma once

#include "display/display_list.h"
#include "prepress/press_inks.h"
#include "prepress/profile.h"

namespace banxin {

// The inks of a colour that a piece of art is drawn in.
//
// A colour with an ink of the house is that ink; a grey is black alone; any other is separated with the profile, within
// its ink limit, and an ink under three per cent, which newsprint does not hold, is left out.
PressColour press_colour(const ArtColour& colour, const InkTable& inks, const PressProfile& profile);

// Tells `colours` the inks of the colours that a page's vector art is drawn in, which Cairo is given as a screen shows
// them.
void note_art_inks(const DisplayList& page, const InkTable& inks, const PressProfile& profile, PressColours& colours);

}  // namespace banxin
