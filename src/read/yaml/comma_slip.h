#pragma once

#include <optional>
#include <string_view>

#include "read/yaml/line_slip.h"

namespace banxin {

/// A key and its colon stand here, behind blanks, on a line of YAML: `转: 2`.
bool starts_entry(std::u32string_view line, std::size_t at);

// An entry of a map in braces that no comma parts from the one before it: `{story: bridge jump: 2}`, `{…; jump: 2}`
// (`comma-missing`), which YAML takes for a map without an end.
//
// In: a line of a file with mistakes, and the brackets that are open where it begins (line_as_meant.h).
std::optional<LineSlip> comma_slip(std::u32string_view line, std::u32string_view open);

}  // namespace banxin
