#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

// Cuts a text into what a comparison never cuts again: one Han, a whole number with its marks (`1,150.5`, `6:30`,
// `12%`) and its sign (`-5℃`; not in `2-3` or `A-5`), a Western word (`don't`, `H1N1`), the spaces between two, any
// other character with what combines with it. A line feed stands alone.
//
// Promises: the tokens one behind the other are the text; none is empty.
std::vector<std::u32string_view> tokens_of(std::u32string_view text);

}  // namespace banxin
