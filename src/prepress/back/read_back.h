#pragma once

#include <string>

#include "base/diagnostic.h"
#include "prepress/back/read_back_wish.h"

namespace banxin {

// Reads a press file as a stranger would, and holds it against the rules of its standard (ISO 15930), where the house's
// own are stricter against those: no transparency, no device-independent colour, no layers under either label.
//
// Out: a finding for each broken rule, by the rule's id (docs/press.md); none for a sound file. Trusts nothing that the
//      writing side knew.
Diagnostics read_back(const std::string& bytes, const ReadBackWish& wish);

}  // namespace banxin
