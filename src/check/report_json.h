#pragma once

#include <string>

#include "check/report.h"

namespace banxin {

// The report as JSON, UTF-8, two spaces of indent, a line feed at the end. Its keys are described in docs/report.md.
//
// Same report, same bytes. Lengths are points with at most three decimals.
std::string report_json(const Report& report);

}  // namespace banxin
