// What a mark is depends on what stands beside it.
//
// Signs:      + - ± before a figure are its sign; currency goes with the figure that it touches.
// Connectors: - ‐ – are half-cell connectors where Han stands on a side and hyphens in Western words; a single — that
//             joins two words or figures is a one-cell connector, any other — is (half of) a dash.
// Interpunct: • is one only between Han.
// Units:      ㎡ ㎞ ㌔ after a figure, with a space between or without, are its suffix; elsewhere they are like Han.
// Quotes:     compose/rules/settle_quotes.h.
#include "compose/rules/settle_text.h"

#include <algorithm>

#include "compose/rules/char_set.h"
#include "compose/rules/settle_quotes.h"

namespace banxin {
namespace {

using Settled = std::vector<SettledCharacter>;

CharClass class_at(const Settled& text, std::size_t i) {
    return i < text.size() ? text[i].cls : CharClass::space;
}
CharClass class_before(const Settled& text, std::size_t i) {
    return i > 0 ? text[i - 1].cls : CharClass::space;
}

bool is_cell(CharClass cls) {
    return cls == CharClass::han || cls == CharClass::iteration;
}

/// What ends a word or a figure, brackets and titles included.
bool ends_word(CharClass cls) {
    return is_cell(cls) || is_figure(cls) || cls == CharClass::letter || cls == CharClass::suffix ||
           cls == CharClass::close;
}
bool starts_word(CharClass cls) {
    return is_cell(cls) || is_figure(cls) || cls == CharClass::letter || cls == CharClass::prefix ||
           cls == CharClass::open;
}

void settle_sign(Settled& text, std::size_t i) {
    const bool currency = text[i].character >= 0x20A0 && text[i].character <= 0x20BF;
    if (!currency && !holds(U"+-±−＋－#＃", text[i].character)) return;
    const CharClass before = class_before(text, i);
    const bool in_word = text[i].character == U'-' && (before == CharClass::letter || is_figure(before));
    if (text[i].character == U'－' && is_figure(before) && is_figure(class_at(text, i + 1))) {
        text[i].cls = CharClass::half_connector;
        return;
    }
    if (is_figure(class_at(text, i + 1)) && !in_word) {
        text[i].cls = CharClass::prefix;
    } else if (currency && is_figure(before)) {
        text[i].cls = CharClass::suffix;
    } else if (text[i].character == U'－') {
        text[i].cls = CharClass::connector;
    }
}

void settle_half_connector(Settled& text, std::size_t i, Language language) {
    const char32_t c = text[i].character;
    if ((c != U'-' && c != U'\u2010' && c != U'–') || text[i].cls == CharClass::prefix) return;
    const CharClass before = class_before(text, i);
    const CharClass after = class_at(text, i + 1);
    const bool beside_han =
        (is_cell(before) && (is_cell(after) || is_figure(after))) || (is_figure(before) && is_cell(after));
    const bool chinese = language != Language::en && language != Language::ko;
    const bool between_figures = c == U'–' && chinese && is_figure(before) && is_figure(after);
    const bool marks_beside = c == U'–' && chinese && before != CharClass::letter && after != CharClass::letter;
    const bool connects = chinese && (beside_han || between_figures || marks_beside);
    text[i].cls = connects ? CharClass::half_connector : CharClass::hyphen;
    text[i].western = !connects && c == U'–';
}

/// A single — joins what stands on both its sides; Japanese sets it as a dash.
void settle_dash(Settled& text, std::size_t i, Language language) {
    if (text[i].character != U'—' || language == Language::ja) return;
    if (!ends_word(class_before(text, i)) || !starts_word(class_at(text, i + 1))) return;
    text[i].cls = CharClass::connector;
    text[i].western = language == Language::en || language == Language::ko;
}

void settle_unit(Settled& text, std::size_t i) {
    if (!is_squared_unit(text[i].character)) return;
    const bool spaced = i > 1 && text[i - 1].cls == CharClass::space;
    const CharClass before = class_before(text, spaced ? i - 1 : i);
    if (is_figure(before)) text[i].cls = CharClass::suffix;
}

void settle_bullet(Settled& text, std::size_t i) {
    if (text[i].character != U'•') return;
    if (is_cell(class_before(text, i)) && is_cell(class_at(text, i + 1))) text[i].cls = CharClass::middle;
}

}  // namespace

std::vector<SettledCharacter> settle_text(std::u32string_view text, Language language) {
    Settled settled;
    settled.reserve(text.size());
    for (const char32_t c : text) {
        const bool extends = !settled.empty() && is_extending(c);
        settled.push_back({c, extends ? settled.back().cls : classify(c), false});
    }
    for (std::size_t i = 0; i < settled.size(); ++i) {
        settle_unit(settled, i);
        if (settled[i].cls == CharClass::han) continue;
        settle_sign(settled, i);
        settle_half_connector(settled, i, language);
        settle_dash(settled, i, language);
        settle_bullet(settled, i);
    }
    settle_quotes(settled, language);
    for (std::size_t i = 1; i < settled.size(); ++i) {
        if (!is_extending(settled[i].character)) continue;
        settled[i].cls = settled[i - 1].cls;
        settled[i].western = settled[i - 1].western;
    }
    return settled;
}

}  // namespace banxin
