#pragma once

#include <string>

namespace banxin {

/// A word as YAML reads it back: in quotation marks where it needs them.
std::string yaml_word(const std::string& word);

}  // namespace banxin
