#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// 32 hexadecimal digits that are the same for the same bytes (MD5).
std::string content_id(std::string_view bytes);

}  // namespace banxin
