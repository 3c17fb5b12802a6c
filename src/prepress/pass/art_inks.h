#pragma once

#include <map>
#include <memory>

#include "display/display_list.h"
#include "prepress/pass/press_inks.h"
#include "prepress/profile/profile.h"

namespace banxin {

class RowSeparator;

// The inks of the colours that vector art is drawn in, each found once.
//
// A colour with an ink of the house is that ink; a grey is black alone; any other is separated with the profile, within
// its ink limit, and an ink under three per cent, which newsprint does not hold, is left out. Borrows what it is given.
class ArtInks {
  public:
    ArtInks(const InkTable& inks, const PressProfile& profile);
    ArtInks(ArtInks&&) noexcept;
    ~ArtInks();

    PressColour of(const ArtColour& colour);

  private:
    const PressColour& separated(unsigned rgb);

    const InkTable& inks_;
    const PressProfile& profile_;
    std::unique_ptr<RowSeparator> separator_;    ///< Made for the first colour that needs it: it reads the profile.
    std::map<unsigned, PressColour> separated_;  ///< By 0xRRGGBB.
};

// Tells `colours` the inks of the colours that a page's vector art is drawn in, which Cairo is given as a screen shows
// them.
void note_art_inks(const DisplayList& page, ArtInks& inks, PressColours& colours);

}  // namespace banxin
