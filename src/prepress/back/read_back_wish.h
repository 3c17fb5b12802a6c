#pragma once

#include <string>
#include <vector>

#include "prepress/back/press_standard.h"

namespace banxin {

/// What a written press file ought to be.
struct ReadBackWish {
    PressStandard standard = PressStandard::x1a;
    std::vector<std::string> plates;  ///< The spots that it may have, beside the four, All and None.
    std::string name;                 ///< For messages.
};

}  // namespace banxin
