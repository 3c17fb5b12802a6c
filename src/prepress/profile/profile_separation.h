#pragma once

#include "prepress/profile/profile_model.h"

namespace banxin {

// Finds the inks for a colour: the inverse of a PrintModel within an ink limit.
//
// Where several mixes make the same colour, black does as much of the grey as it can without being seen as grain in
// light tones (heavy grey component replacement): grey stays neutral when the colour inks drift, and there is less ink
// on thin paper. A colour that the press cannot print becomes the nearest that it can, where hue and lightness count
// for more than saturation.
class InkSeparation {
  public:
    /// `ink_limit`: total ink, as 2.2 for 220 %.
    InkSeparation(const PrintModel& model, double ink_limit);

    /// Promises: total_ink() never above the limit; paper white is no ink at all.
    InkMix inks_for(const Lab& colour) const;

    double ink_limit() const { return ink_limit_; }

  private:
    double wanted_black(const Lab& colour) const;

    const PrintModel& model_;
    double ink_limit_;
    double darkest_;  ///< Lightness of the darkest grey within the limit.
};

}  // namespace banxin
