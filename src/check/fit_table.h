#pragma once

#include <string>

#include "base/diagnostic.h"
#include "check/report.h"

namespace banxin {

/// In which language a table is, and whether in colour.
struct TableLook {
    Colour colour = Colour::off;
    const Tongue& tongue = english();
};

// The report as a table for a terminal: one row a story part, then the totals and a verdict.
//
// Columns are aligned by display width, headlines cut to fit; 100 terminal columns are enough.
std::string fit_table(const Report& report, const TableLook& look);

/// Its last line: everything fits, or how many errors there are.
std::string verdict_line(const Report& report, const TableLook& look);

/// `text`, cut to at most `width` terminal columns, with … where something is missing.
std::string cut_to_width(const std::string& text, int width);

}  // namespace banxin
