#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// Words as the mainland writes them: 改为 for 改為. What is no traditional character stays as it is.
std::string simplified_han(std::string_view utf8);

}  // namespace banxin
