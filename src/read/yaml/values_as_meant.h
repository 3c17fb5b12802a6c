#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

// Several values that stand behind one key of a map with commas of Chinese between them, as YAML has them: a span of
// `columns: 1、2`, else a list. Empty where such a comma is a text's own: that of a headline, of a caption.
std::u32string values_as_meant(std::u32string_view key, const std::vector<std::u32string>& values);

}  // namespace banxin
