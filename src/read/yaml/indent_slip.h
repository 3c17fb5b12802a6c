#pragma once

#include <optional>
#include <string>
#include <vector>

#include "read/yaml/line_slip.h"

namespace banxin {

// A line that YAML stops at because its indent is not that of the lines that it stands among: an item left of the other
// items of its list, an entry deeper than the one above it, which has a value already. Which of two neighbours is to
// blame is told by the lines round them: the one that stands alone.
//
// In: the lines of a file in which YAML could not be read, and the one to look at.
std::optional<LineSlip> indent_slip(const std::vector<std::u32string>& lines, std::size_t index);

}  // namespace banxin
