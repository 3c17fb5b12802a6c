#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace banxin {

/// `1 line`, `3 lines`: a word whose plural ends in s.
std::string counted(std::int64_t count, std::string_view one);
/// `1 story`, `3 stories`.
std::string counted(std::int64_t count, std::string_view one, std::string_view many);

}  // namespace banxin
