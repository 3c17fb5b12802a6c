#include "compose/settle_text.h"

namespace banxin {
namespace {

using Settled = std::vector<SettledCharacter>;

bool is_curly_quote(char32_t c) { return c >= 0x2018 && c <= 0x201D; }

bool is_latin(const Settled& text, std::size_t i) {
    if (i >= text.size()) return false;
    const SettledCharacter& at = text[i];
    return at.cls == CharClass::letter || at.cls == CharClass::hyphen || (at.character < 0x80 && is_western(at.cls));
}

/// Curly quotes are full width beside Han and proportional in Western text; one between two letters is an apostrophe.
void settle_quotes(Settled& text, Language language) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_curly_quote(text[i].character)) continue;
        const bool apostrophe = text[i].character == 0x2019 && i > 0 && is_latin(text, i - 1) && is_latin(text, i + 1);
        if (apostrophe) text[i].cls = CharClass::letter;
        text[i].western = apostrophe || language == Language::en || language == Language::ko;
    }
}

}  // namespace

std::vector<SettledCharacter> settle_text(std::u32string_view text, Language language) {
    Settled settled;
    settled.reserve(text.size());
    for (const char32_t c : text) settled.push_back({c, classify(c), false});
    settle_quotes(settled, language);
    return settled;
}

}  // namespace banxin
