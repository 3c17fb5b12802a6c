#pragma once

#include "read/yaml/yaml_reader.h"

namespace banxin {

/// Words at a jump or a pointer; they must say the page, or the reader cannot follow. `wording-without-page`; none
/// where that is told.
std::optional<std::string> read_wording(const YamlNode& node, Findings& findings);

}  // namespace banxin
