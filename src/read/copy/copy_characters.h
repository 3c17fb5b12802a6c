#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "read/copy/copy_text.h"

namespace banxin {

using CopyView = std::u32string_view;

/// The characters that nearly all copy is made of: no marks, no letters, no spaces. Rules of these pass over them
/// first.
constexpr bool is_common_han(char32_t c) {
    return c >= 0x4E00 && c <= 0x9FFF;
}

/// Ideographs, kana and 〇: what stands beside full-width marks and without spaces.
bool is_copy_han(char32_t c);
/// 、 。 （ 》 and their kin; quotes that Chinese shares with English are none.
bool is_cjk_mark(char32_t c);
bool is_ascii_letter(char32_t c);
bool is_ascii_digit(char32_t c);
bool is_copy_space(char32_t c);
bool is_one_of(char32_t c, CopyView set);

bool has_han(CopyView text);

/// Whether Chinese or Japanese text stands right before a place, closing quotes and brackets looked through.
bool is_han_before(CopyView text, std::size_t at);
/// The same of what starts at a place, opening quotes and brackets looked through.
bool is_han_from(CopyView text, std::size_t at);

/// The byte behind a character of a piece.
std::size_t byte_after(const CopyPiece& piece, std::size_t character);

/// "`，`"
std::string ticked(char32_t c);
std::string ticked(CopyView text);

}  // namespace banxin
