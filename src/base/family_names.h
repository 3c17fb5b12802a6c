#pragma once

#include <string_view>

namespace banxin {

/// A Chinese family name of one character.
bool is_family_name(char32_t character);

/// Whether two characters are a family name.
enum class FamilyName {
    none,
    maybe,  ///< A word of its own besides: 东方 西门
    sure,   ///< 欧阳 诸葛
};
FamilyName double_family_name(std::u32string_view two);

}  // namespace banxin
