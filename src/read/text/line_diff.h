#pragma once

#include <string>
#include <string_view>

namespace banxin {

// What changed from one text to another, line by line, in the unified form that `patch` reads: three lines round every
// change, the bytes of lines as they are.
//
// Out:      empty when nothing changed.
// Promises: `patch` makes `after` of `before` by it.
std::string line_diff(std::string_view file, std::string_view before, std::string_view after);

}  // namespace banxin
