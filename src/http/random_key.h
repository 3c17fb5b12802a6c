#pragma once

#include <optional>
#include <string>

namespace banxin {

/// 128 bits of the system's randomness in 32 hexadecimal digits; nothing where it has none.
std::optional<std::string> random_key();

}  // namespace banxin
