#pragma once

#include <optional>
#include <string>

#include "read/yaml/yaml_reader.h"

namespace banxin {

/// A whole number with its unit right behind it: 220%.
struct Measured {
    std::string unit;
    Bounds bounds;
    int usual;  ///< What stands without it: an example that makes sense.
};

/// `wrong-unit` for a number without it, and as read_whole().
std::optional<int> read_measured(const YamlNode& node, const Measured& wanted, Findings& findings);

}  // namespace banxin
