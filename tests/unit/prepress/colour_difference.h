#pragma once

#include <cmath>

#include "prepress/profile/profile_lab.h"

namespace banxin {

/// CIE 1976: the plain distance.
inline double colour_difference(const Lab& left, const Lab& right) {
    return std::hypot(left.lightness - right.lightness, left.a - right.a, left.b - right.b);
}

}  // namespace banxin
