#pragma once

#include "read/yaml/yaml_reader.h"

namespace banxin {

/// A text that names a section, a person or a file, and so ends in no comma: `full-width-syntax`, which
/// name_full_width_syntax() puts into better words.
std::optional<std::string> read_name(const YamlNode& node, Findings& findings);

}  // namespace banxin
