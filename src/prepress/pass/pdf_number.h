#pragma once

#include <string>

#include "base/length.h"

namespace banxin {

/// Ten-thousandths as a decimal number without trailing zeros: 2500 is 0.25.
std::string pdf_share(long ten_thousandths);

/// A length in points, to the ten-thousandth.
std::string pdf_points(Length length);

}  // namespace banxin
