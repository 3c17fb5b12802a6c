#pragma once

#include <string_view>

namespace banxin {

/// Whether a set of characters, written one after the other, has a character.
constexpr bool holds(std::u32string_view set, char32_t character) {
    return set.find(character) != std::u32string_view::npos;
}

}  // namespace banxin
