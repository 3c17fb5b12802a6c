#pragma once

#include <string>

#include "check/report.h"

namespace banxin {

/// Stories that are over though they were not: a line each, with page, frame and how much of it finds no room, in the
/// language that is spoken.
std::string newly_over(const Report& before, const Report& after);

}  // namespace banxin
