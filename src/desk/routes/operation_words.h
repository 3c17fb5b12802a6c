#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <vector>

#include "desk/edit/operation.h"

namespace banxin {

/// Operations as a browser writes them (docs/desk-design.md): `operations`, a list, or one alone. Nothing where one of
/// them is none.
std::optional<std::vector<Operation>> read_operations(const nlohmann::json& body);

}  // namespace banxin
