#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// SHA-256 in 64 hexadecimal digits: the same bytes have the same one on every machine.
std::string content_hash(std::string_view bytes);

}  // namespace banxin
