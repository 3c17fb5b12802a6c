#pragma once

#include <string>

#include "display/display_list.h"

namespace banxin {

// A page's marks as JSON in one line, for programs that show or compare pages; the keys are described in docs/api.md.
//
// Same page, same bytes. Lengths are points with at most three decimals.
std::string marks_json(const DisplayList& page);

}  // namespace banxin
