#pragma once

#include <string>
#include <vector>

#include "base/length.h"
#include "prepress/proof/plates.h"

namespace banxin {

/// How much ink the keys of a press are to give.
struct InkZoneOrder {
    std::string job;               ///< The issue.
    std::string sheet;             ///< The page, with its version.
    Length zone = Length::mm(32);  ///< Width that one key feeds.
    int dpi = 51;                  ///< Of the plates.
};

/// Of each zone from the left, the part of it that is inked, in hundredths of a per cent. Zones lie in the middle of
/// the plate: what does not come out even is shared by the outer two.
std::vector<int> zone_sums(const Pixels& film, int pixels_a_zone);

// The plates of a page for the ink keys: a file in the Print Production Format of CIP3 (version 3.0), one sheet, its
// front, a preview of each plate (0 full ink, as PostScript has grey; hexadecimal), and behind each the sums of its
// zones as a comment, which a press that works out its own from the preview passes over.
std::string ink_zone_file(const std::vector<DrawnPlate>& plates, const InkZoneOrder& order);

}  // namespace banxin
