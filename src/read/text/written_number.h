#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace banxin {

/// A whole number as an editor may write it, up to 9999: 3, ３, 三, 十二 (Chinese to 99); nothing for other words.
std::optional<int> written_number(std::string_view text);

/// The numbers among other words, in their order, of figures alone: 1 and 2 of `1、2`, `1至2栏`.
std::vector<int> numbers_among(std::string_view text);

}  // namespace banxin
