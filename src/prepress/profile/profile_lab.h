#pragma once

#include <array>

namespace banxin {

/// CIE L*a*b* under D50.
struct Lab {
    double lightness = 0;
    double a = 0;
    double b = 0;
};

/// CIE XYZ, in any scale.
using Xyz = std::array<double, 3>;

/// The white of the profile connection space, as ICC.1 writes it.
inline constexpr Xyz kD50{0.9642, 1.0, 0.8249};

Lab lab_of(const Xyz& colour, const Xyz& white);
Xyz xyz_of(const Lab& colour, const Xyz& white);

}  // namespace banxin
