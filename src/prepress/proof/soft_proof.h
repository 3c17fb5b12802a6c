#pragma once

#include <string>
#include <vector>

#include "prepress/profile/profile.h"
#include "prepress/proof/plates.h"

namespace banxin {

// The page as the press will print it, on a screen: the paper has its own colour, black is the press's black.
//
// Spots are shown by the mix that stands in for them. All plates have the same size.
Pixels soft_proof(const std::vector<DrawnPlate>& plates, const PressProfile& profile);

// Where there is how much ink: the darker the grey, the more; what is over the limit is red, within a tenth of it
// orange.
Pixels ink_heat_map(const std::vector<DrawnPlate>& plates, int ink_limit);

/// How much of a plate is inked, in hundredths of a percent of its area.
struct PlateCoverage {
    std::string name;
    int coverage = 0;
};

struct PageCoverage {
    std::vector<PlateCoverage> plates;
    int most_ink = 0;    ///< Percent, of any pixel.
    int over_limit = 0;  ///< Pixels with more ink than the limit, in millionths of the page.
};

PageCoverage coverage_of(const std::vector<DrawnPlate>& plates, int ink_limit);

}  // namespace banxin
