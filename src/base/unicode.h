#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// Decodes UTF-8; an ill-formed byte becomes U+FFFD.
std::u32string to_utf32(std::string_view utf8);
std::string to_utf8(std::u32string_view text);
void append_utf8(std::string& out, char32_t character);
/// True when every byte belongs to a well-formed sequence.
bool is_valid_utf8(std::string_view text);

/// Ideographs, kana, Hangul, bopomofo, 〇 and full-width letters: characters that stand in a cell of their own.
bool is_han_like(char32_t character);
bool is_hangul(char32_t character);

/// Columns on a terminal (East Asian wide and full-width characters take two).
int display_width(std::string_view utf8);

/// Number of code points that print (no spaces, no controls): what an editor counts as 字.
int count_characters(std::string_view utf8);
int count_characters(std::u32string_view text);

}  // namespace banxin
