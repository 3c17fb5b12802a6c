#include "compare/changes/weight.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "base/unicode.h"

namespace banxin {
namespace {

bool weighs(char32_t c) {
    constexpr std::u32string_view kHeavy = U"+±−－＋▲△▼不没未无非零〇一二三四五六七八九十百千万亿“”‘’「」『』《》";
    return u_isdigit(static_cast<UChar32>(c)) != 0 || kHeavy.find(c) != std::u32string_view::npos;
}

/// Signs of figures that are written as words.
bool has_sign_word(std::u32string_view words) {
    return words.find(U"マイナス") != std::u32string_view::npos || words.find(U"プラス") != std::u32string_view::npos;
}

}  // namespace

bool must_be_read(const Change& change) {
    if (change.of.element != Element::body && change.of.element != Element::facts) return true;
    return std::any_of(change.pieces.begin(), change.pieces.end(), [](const Piece& piece) {
        const std::u32string words = to_utf32(piece.words);
        return piece.fate != Fate::kept && (has_sign_word(words) || std::any_of(words.begin(), words.end(), weighs));
    });
}

bool is_in_subhead(const TextVersion& text, TextRange range) {
    return std::any_of(text.looks.begin(), text.looks.end(), [&](const SetStretch& stretch) {
        const bool meets = stretch.text.from < range.until && range.from < stretch.text.until;
        return stretch.element == Element::crosshead && (meets || stretch.text.contains(range.from));
    });
}

}  // namespace banxin
