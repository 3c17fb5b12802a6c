#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/paper.h"

namespace banxin {

/// Names of the built-in houses: zh-Hans zh-Hant ja ko en.
const std::vector<std::string>& house_names();

// A complete paper to start from: every font role, size name, style kind and grade is there, only the names of a real
// paper are not.
std::optional<Paper> built_in_house(std::string_view name);

}  // namespace banxin
