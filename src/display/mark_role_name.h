#pragma once

#include <string_view>

#include "display/display_list.h"

namespace banxin {

/// As JSON has it: `jump_to`.
std::string_view name_of(MarkRole role);

}  // namespace banxin
