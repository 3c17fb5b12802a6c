#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "compose/lines/shaped_text.h"
#include "compose/rules/char_class.h"
#include "compose/type/hyphenator.h"
#include "font/font_values.h"

namespace banxin {

/// One code point on its way to a unit.
struct Letter {
    char32_t character = 0;
    CharClass cls = CharClass::other;
    std::uint16_t look = 0;
    RunScript script = RunScript::han;
    GlyphForms forms = GlyphForms::usual;
    std::uint32_t byte = 0;  ///< In ShapedText::text.
    bool generated = false;
    Posture posture = Posture::level;
    bool starts_cell = false;  ///< Of letters that stand in one cell together.
    char32_t drawn_as = 0;     ///< Of as many bytes; 0: as itself.
};

/// Figures are set half width, two to a cell, unless a letter stands with them (G20); their points and signs keep their
/// shapes.
void halve_figures(std::span<Letter> letters);

/// After each letter, whether a word of one look may be divided there. All capitals and parts of addresses, of numbers
/// and of words with letters of other alphabets stay whole.
std::vector<bool> divide_words(std::span<const Letter> letters, const Hyphenator& hyphenator);

}  // namespace banxin
