#pragma once

#include "compose/lines/shaped_text.h"
#include "model/paper.h"

namespace banxin {

/// A mark as it came from the face.
struct MarkGlyph {
    char32_t character = 0;
    RunScript script = RunScript::han;  ///< Latin for the marks of Western words, which keep their own widths.
    Length advance;
    MarkForm form;
    Posture posture = Posture::level;
};

/// Classes whose characters have a body to cut.
constexpr bool has_body(CharClass c) {
    return c == CharClass::open || is_closing(c) || c == CharClass::middle || c == CharClass::half_connector;
}

/// Chinese and Japanese marks fill cells.
constexpr bool language_has_cells(Language language) {
    return language != Language::ko && language != Language::en;
}

/// Which of a face's glyphs suits the cell of a mark that is set among Han.
GlyphForms forms_of(char32_t mark, CharClass cls, Language language);

// Cuts a mark's body into core and blanks (clreq 6.3.2.1, GB/T 15834 §5.1; jlreq; klreq).
//
// The blanks of a full-width mark are those that the face leaves. In Chinese and Japanese text some bodies are the
// language's: the interpunct has half a cell (zh-Hans) or a cell with quarters that may close (zh-Hant, ja), connectors
// half a cell, ‼ ⁇ ⁈ ⁉ a whole one, ！ and ？ a whole one outside the mainland, in vertical lines ： ； ！ ？
// everywhere; curly quotes of a face that has only narrow ones stand in the cell's inner half. Korean and English marks
// are as the face has them.
//
// Returns how far along the line from its origin the glyph is drawn.
Length cut_blanks(Unit& unit, const MarkGlyph& mark, Length size, Language language);

}  // namespace banxin
