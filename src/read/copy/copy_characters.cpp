#include "read/copy/copy_characters.h"

#include <algorithm>

#include "base/unicode.h"

namespace banxin {
namespace {

constexpr CopyView kClosers = U"”’）》〉」』】〕)]\"'";
constexpr CopyView kOpeners = U"“‘（《〈「『【〔([\"'";

bool is_full_width_alphanumeric(char32_t c) {
    return (c >= U'０' && c <= U'９') || (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ');
}

}  // namespace

bool is_copy_han(char32_t c) {
    if (c == U'々' || c == U'〇') return true;
    return is_han_like(c) && !is_hangul(c) && !is_full_width_alphanumeric(c) && !is_cjk_mark(c);
}

bool is_cjk_mark(char32_t c) {
    if (c == U'々' || c == U'〇' || c == U'\u3000') return false;
    if (c >= 0x3001 && c <= 0x301F) return true;
    return (c >= 0xFF01 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) || (c >= 0xFF3B && c <= 0xFF40) ||
           (c >= 0xFF5B && c <= 0xFF65);
}

bool is_ascii_letter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool is_ascii_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

bool is_copy_space(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\u00A0' || c == U'\u3000';
}

bool is_one_of(char32_t c, CopyView set) {
    return set.find(c) != CopyView::npos;
}

bool has_han(CopyView text) {
    return std::any_of(text.begin(), text.end(), is_copy_han);
}

bool is_han_before(CopyView text, std::size_t at) {
    while (at > 0 && is_one_of(text[at - 1], kClosers)) --at;
    return at > 0 && (is_copy_han(text[at - 1]) || is_cjk_mark(text[at - 1]));
}

bool is_han_from(CopyView text, std::size_t at) {
    while (at < text.size() && is_one_of(text[at], kOpeners)) ++at;
    return at < text.size() && (is_copy_han(text[at]) || is_cjk_mark(text[at]));
}

std::size_t byte_after(const CopyPiece& piece, std::size_t character) {
    std::string bytes;
    append_utf8(bytes, piece.text[character]);
    return piece.bytes[character] + bytes.size();
}

std::string ticked(char32_t c) {
    return ticked(CopyView(&c, 1));
}

std::string ticked(CopyView text) {
    return "`" + to_utf8(std::u32string(text)) + "`";
}

}  // namespace banxin
