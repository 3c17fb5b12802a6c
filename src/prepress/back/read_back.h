#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "prepress/back/press_standard.h"

namespace banxin {

/// What a written press file ought to be.
struct ReadBackWish {
    PressStandard standard = PressStandard::x1a;
    std::vector<std::string> plates;  ///< The spots that it may have, beside the four, All and None.
    std::string name;                 ///< For messages.
};

// Reads a press file as a stranger would, and holds it against the rules of its standard (ISO 15930), where the house's
// own are stricter against those: no transparency, no device-independent colour, no layers under either label.
//
// Out: a finding for each broken rule, by the rule's id (docs/press.md); none for a sound file. Trusts nothing that the
//      writing side knew.
Diagnostics read_back(const std::string& bytes, const ReadBackWish& wish);

}  // namespace banxin
