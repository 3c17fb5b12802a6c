#pragma once

#include <optional>
#include <string_view>

#include "base/length.h"
#include "read/text/findings.h"
#include "read/yaml/yaml_tree.h"

namespace banxin {

// As read_paper_length() and read_character_length() where 9pt or 2字 would not be taken: what a hint tells to write is
// this example, and has to be taken.
std::optional<Length> read_paper_length_like(std::string_view example, const YamlNode& node, Findings& findings);
std::optional<Em> read_character_length_like(std::string_view example, const YamlNode& node, Findings& findings);

}  // namespace banxin
