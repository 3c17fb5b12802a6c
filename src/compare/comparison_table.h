#pragma once

#include <string>

#include "base/diagnostic.h"
#include "compare/changes/change.h"

namespace banxin {

/// How rows are numbered and drawn.
struct RowLook {
    std::size_t first = 1;  ///< The number of the first one.
    Colour colour = Colour::off;
};

// The changes, and what was only re-broken, without what the edition as a whole comes to.
std::string change_rows(const Comparison& comparison, const RowLook& look, const Tongue& tongue);

// The comparison for a terminal: numbered changes page by page, then what was only re-broken, then what is identical.
std::string comparison_table(const Comparison& comparison, Colour colour, const Tongue& tongue);

}  // namespace banxin
