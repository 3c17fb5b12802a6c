#pragma once

#include "prepress/plates_page.h"
#include "prepress/press_pictures_inks.h"

namespace banxin {

// The inks that vector art (SVG) is printed in.
//
// A colour that looks like an ink of the paper is that ink; a grey is black alone; any other goes through the profile.
class ArtInks {
  public:
    ArtInks(const InkTable& inks, const PressProfile& profile)
        : inks_(inks), separator_(profile, {3, {}, ImageColour::full}, profile.ink_limit) {}

    /// Ten-thousandths of full ink that the colour puts on the plate.
    int ink_on(const PlateName& plate, const ArtColour& colour);

  private:
    const InkTable& inks_;
    RowSeparator separator_;
};

/// The art with every colour as the grey that it has on the plate, what has no colour of its own (black) too.
VectorArt art_on(const PlateName& plate, const VectorArt& art, ArtInks& inks);

}  // namespace banxin
