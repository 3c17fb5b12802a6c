#pragma once

#include <map>

#include "prepress/plates_page.h"
#include "prepress/profile.h"

namespace banxin {

/// The inks that the colours of vector art are printed in, each found once.
class ArtInks {
  public:
    ArtInks(const InkTable& inks, const PressProfile& profile) : inks_(inks), profile_(profile) {}

    /// Ten-thousandths of full ink that the colour puts on the plate.
    int ink_on(const PlateName& plate, const ArtColour& colour);

  private:
    const InkTable& inks_;
    const PressProfile& profile_;
    std::map<unsigned, PressColour> found_;  ///< By 0xRRGGBB.
};

/// The art with every colour as the grey that it has on the plate, what has no colour of its own (black) too.
VectorArt art_on(const PlateName& plate, const VectorArt& art, ArtInks& inks);

}  // namespace banxin
