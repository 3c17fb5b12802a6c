#pragma once

#include <array>

#include "base/length.h"

namespace banxin {

/// What a dot of the screen looks like in the middle tones.
enum class DotShape { round, ellipse, square, line };

/// How plates are exposed, for those who take them as finished dots.
struct PlateSettings {
    int dpi = 1270;                            ///< Of the exposure.
    std::array<int, 4> angles{15, 75, 0, 45};  ///< Of the screens of cyan, magenta, yellow and black, in degrees.
    int spot_angle = 45;                       ///< Of every spot's screen.
    DotShape dot = DotShape::ellipse;
    Length ink_zone = Length::mm(32);  ///< Width of paper that one key of the ink duct feeds.
    bool operator==(const PlateSettings&) const = default;
};

/// What becomes of pictures and advertisements in inks that have more ink than the limit.
enum class OverLimit {
    take,    ///< Pictures lose colour where they are over; advertisements go as they are.
    convert  ///< Both are separated anew by the press profile.
};

/// What a paper says of its plates. No page hangs on it: the press alone reads it, beside the paper (plate_house.h).
struct PlateHouse {
    PlateSettings plates;
    OverLimit over_limit = OverLimit::take;
};

}  // namespace banxin
