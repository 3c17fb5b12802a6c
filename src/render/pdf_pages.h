#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace banxin {

/// How many pages the page tree of a PDF by Cairo has; `end` is at least what Cairo writes behind the last page.
/// Nothing when there is no tree or the file breaks off before its last word.
std::optional<std::size_t> pages_in(std::string_view end);

}  // namespace banxin
