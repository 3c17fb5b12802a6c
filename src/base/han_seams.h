#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

// A pattern without the blanks that would stand between two Han or their marks once its places are filled. `words`:
// what is put into its places, in their order; an empty one is not ours, as a name is, and keeps its blanks.
//
// Promises: `可选 {}` is `可选{}` for 宋体, and as it is for `宋体` in backquotes or --face; blanks that stand between
// two Han of the pattern itself, or two of them side by side, stay.
std::string close_han_seams(std::string_view pattern, const std::vector<std::string>& words);

}  // namespace banxin
