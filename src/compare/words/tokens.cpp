#include "compare/words/tokens.h"

#include <unicode/uchar.h>

#include "base/unicode.h"

namespace banxin {
namespace {

bool is_in(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

bool is_figure(char32_t c) {
    return u_isdigit(static_cast<UChar32>(c)) != 0;
}

/// Letters of words that are written with spaces between them; a Han, a kana, a syllable of Hangul is its own token.
bool is_letter(char32_t c) {
    return u_isalpha(static_cast<UChar32>(c)) != 0 && (!is_han_like(c) || (c >= 0xFF21 && c <= 0xFF5A));
}

bool is_word(char32_t c) {
    return is_figure(c) || is_letter(c);
}

bool combines(char32_t c) {
    return (U_MASK(u_charType(static_cast<UChar32>(c))) & U_GC_M_MASK) != 0 || c == 0x200D;
}

bool is_space(char32_t c) {
    return c != U'\n' && u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

/// Whether a mark holds the two sides of one number or word together.
bool holds_together(char32_t before, char32_t mark, char32_t after) {
    if (is_figure(before) && is_figure(after)) return is_in(U".,:/-–~．，：％·・･", mark);
    return is_letter(before) && is_letter(after) && is_in(U"'’-‐", mark);
}

std::size_t end_of_word(std::u32string_view text, std::size_t at) {
    while (at < text.size()) {
        if (is_word(text[at]) || combines(text[at])) {
            ++at;
        } else if (at + 1 < text.size() && holds_together(text[at - 1], text[at], text[at + 1])) {
            at += 2;
        } else {
            break;
        }
    }
    if (at < text.size() && is_figure(text[at - 1]) && is_in(U"%‰％℃°", text[at])) ++at;
    return at;
}

/// Whether a sign is between the two ends of a range: `2-3`, `5%-8%`, `3月-5月`.
bool is_in_range(std::u32string_view text, std::size_t at) {
    const char32_t before = text[at - 1];
    if (is_figure(before) || is_in(U"%‰％℃°", before)) return true;
    if (at < 2 || !is_han_like(before) || !is_figure(text[at - 2])) return false;
    const std::size_t end = end_of_word(text, at + 2);
    return end < text.size() && text[end] == before;
}

/// A plus or minus sign of the number that follows it (▲ and △ are minus in Japanese tables), and no sign of a range
/// (`2-3`) or of a name (`A-5`).
bool is_sign(std::u32string_view text, std::size_t at) {
    if (!is_in(U"+-±−－＋﹢﹣▲△▼", text[at]) || at + 1 >= text.size() || !is_figure(text[at + 1])) return false;
    if (at == 0) return true;
    const bool is_of_name = is_letter(text[at - 1]) || is_in(U"+-±−－＋–—)）]】”’\"'", text[at - 1]);
    return !is_of_name && !is_in_range(text, at);
}

std::size_t end_of_token(std::u32string_view text, std::size_t at) {
    if (is_word(text[at])) return end_of_word(text, at + 1);
    if (is_sign(text, at)) return end_of_word(text, at + 2);
    const bool space = is_space(text[at]);
    const bool feed = text[at] == U'\n';
    ++at;
    while (at < text.size() && !feed && (space ? is_space(text[at]) : combines(text[at]))) ++at;
    return at;
}

}  // namespace

std::vector<std::u32string_view> tokens_of(std::u32string_view text) {
    std::vector<std::u32string_view> tokens;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = end_of_token(text, at);
        tokens.push_back(text.substr(at, end - at));
        at = end;
    }
    return tokens;
}

}  // namespace banxin
