#pragma once

#include <string_view>
#include <vector>

namespace banxin {

/// The last words by which families of one design name their region ("SC", "JP"), best first; none for a language
/// without one.
std::vector<std::string_view> region_words(std::string_view language);

/// 0: the family names the language's region · 1: it names none · 2: it names another. `folded_family` in ASCII lower
/// case.
int language_distance(std::string_view language, std::string_view folded_family);

/// A character that every face of the language has.
char32_t sample_character(std::string_view language);

}  // namespace banxin
