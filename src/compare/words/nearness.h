#pragma once

#include <cstddef>
#include <map>
#include <string_view>
#include <utility>

namespace banxin {

/// How often each two neighbours stand in some words.
using PairsOfCharacters = std::map<std::pair<char32_t, char32_t>, std::size_t>;

PairsOfCharacters pairs_of_characters(std::u32string_view words);

// Dice's coefficient of character pairs in hundredths: it does not care how a sentence was turned.
std::size_t nearness(const PairsOfCharacters& a, const PairsOfCharacters& b);

}  // namespace banxin
