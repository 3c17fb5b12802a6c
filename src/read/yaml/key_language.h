#pragma once

#include <string_view>

#include "read/yaml/yaml_writer.h"

namespace banxin {

/// The language of the first key of a YAML text; English where there is none.
WordLanguage language_of_keys(std::string_view yaml);

}  // namespace banxin
