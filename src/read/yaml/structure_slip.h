#pragma once

#include <optional>
#include <string>
#include <vector>

#include "read/yaml/line_slip.h"

namespace banxin {

// What an editor has left out of a line so that YAML takes it for something else, and often stops only further down:
// the blank behind a dash (`-id: lead`), the dash itself, the colon behind a key, the braces round several entries
// (`lead: walnut, jump: 3`), and quotation marks that end before their text does (`headline: "a" b`).
//
// In: the lines of a file with such a mistake, and the one to look at. A key counts where some file has it.
std::optional<LineSlip> structure_slip(const std::vector<std::u32string>& lines, std::size_t index);

}  // namespace banxin
