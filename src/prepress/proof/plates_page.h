#pragma once

#include <optional>
#include <string>

#include "prepress/pass/press_inks.h"

namespace banxin {

/// Which plate: one of the four by its number, or a spot by its name.
struct PlateName {
    int process = 0;  ///< 0 cyan … 3 black; counts only where `spot` is empty.
    std::string spot{};
};

// What a colour does to a plate, in ten-thousandths of full ink; nothing where it leaves the plate alone.
//
// Process colours overprint by the rule of OPM 1: a part of nothing leaves its plate alone.
std::optional<int> ink_on(const PlateName& plate, const PressColour& colour);

/// Draws every ink as the grey that it has on one plate.
class PlateColours : public Colours {
  public:
    PlateColours(PlateName plate, const InkTable& inks) : plate_(std::move(plate)), inks_(inks) {}
    Rgb colour(const Tint& tint, InkUse use) override;

  private:
    PlateName plate_;
    const InkTable& inks_;
};

/// The page without the marks that leave the plate alone. Pictures and vector art stay as they are.
DisplayList marks_on(const PlateName& plate, const DisplayList& page, const InkTable& inks);

}  // namespace banxin
