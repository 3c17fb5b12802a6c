#pragma once

#include <string>

#include "base/diagnostic.h"
#include "check/report.h"

namespace banxin {

// The report and the diagnostics as JSON, UTF-8, two spaces of indent, a line feed at the end. Its keys are described
// in docs/report.md.
//
// Same values, same bytes. Lengths are points with at most three decimals.
std::string report_json(const Report& report, const Diagnostics& diagnostics);

// The same for an edition that could not be set: `version`, `fits` (false), `reasons` and `diagnostics` alone.
std::string failure_json(const Diagnostics& diagnostics);

/// The diagnostics alone, as a list.
std::string diagnostics_json(const Diagnostics& diagnostics);

}  // namespace banxin
