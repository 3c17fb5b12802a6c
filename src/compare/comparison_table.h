#pragma once

#include <string>

#include "base/diagnostic.h"
#include "compare/changes/change.h"

namespace banxin {

// The comparison for a terminal: numbered changes page by page, then what was only re-broken, then what is identical.
std::string comparison_table(const Comparison& comparison, Colour colour, const Tongue& tongue);

}  // namespace banxin
