#include "compose/text/mark_body.h"

#include <string_view>

#include "compose/rules/char_set.h"

namespace banxin {
namespace {

bool is_chinese(Language language) {
    return language == Language::zh_hans || language == Language::zh_hant;
}

bool is_curly_quote(char32_t c) {
    return holds(U"‘’“”", c);
}

/// In vertical lines they fill their cell, wherever in it they stand (clreq 6.3.2.1); in Japanese ： and ； are middle
/// dots with a quarter on either side (jlreq 3.1.2), so that ：「 takes a cell and a half.
bool fills_vertical_cell(const Unit& unit, const MarkGlyph& mark) {
    if (mark.posture != Posture::upright) return false;
    return unit.cls == CharClass::colon || unit.cls == CharClass::exclaim || mark.character == U'；';
}

/// Gives the mark a body of its own; the glyph stands in its middle.
Length set_body(Unit& unit, Length body, Length blank, Length advance) {
    unit.before = unit.after = blank;
    unit.core = body - blank * 2;
    return (body - advance) / 2;
}

/// The blanks that the face leaves; a half stays exactly half.
void cut_as_drawn(Unit& unit, const MarkGlyph& mark) {
    const Length all = mark.advance * (mark.form.before + mark.form.after) / 1000;
    unit.before = mark.form.before == 0 ? Length() : all * mark.form.before / (mark.form.before + mark.form.after);
    unit.after = all - unit.before;
    unit.core = mark.advance - all;
}

bool ink_fits_half(const MarkGlyph& mark) {
    return mark.form.ink > 0 && mark.form.ink <= 500;
}

/// The quotes of a face for Western text: opening ones close to what follows, closing ones to what is before.
Length stand_in_cell(Unit& unit, Length advance, Length size) {
    unit.core = size / 2;
    if (unit.cls == CharClass::close) {
        unit.after = size - unit.core;
        return {};
    }
    unit.before = size - unit.core;
    return size - advance;
}

}  // namespace

GlyphForms forms_of(char32_t mark, CharClass cls, Language language) {
    if (!language_has_cells(language)) return GlyphForms::usual;
    switch (cls) {
        case CharClass::dash:
        case CharClass::ellipsis:
        case CharClass::connector:
            return GlyphForms::full_width;
        case CharClass::half_connector:
            return GlyphForms::half_width;
        case CharClass::middle:
            return language == Language::zh_hans ? GlyphForms::usual : GlyphForms::full_width;
        case CharClass::open:
        case CharClass::close:
            return is_chinese(language) && is_curly_quote(mark) ? GlyphForms::full_width : GlyphForms::usual;
        default:
            return GlyphForms::usual;
    }
}

Length cut_blanks(Unit& unit, const MarkGlyph& mark, Length size, Language language) {
    unit.core = mark.advance;
    if (!language_has_cells(language)) {
        if (unit.cls != CharClass::exclaim) cut_as_drawn(unit, mark);
        return {};
    }
    if (unit.cls == CharClass::middle) {
        if (language == Language::zh_hans) return set_body(unit, size / 2, Length(), mark.advance);
        return set_body(unit, size, size / 4, mark.advance);
    }
    if (unit.cls == CharClass::half_connector) {
        return ink_fits_half(mark) ? set_body(unit, size / 2, Length(), mark.advance) : Length();
    }
    if (holds(U"‼⁇⁈⁉", mark.character)) return set_body(unit, size, Length(), mark.advance);
    if (unit.cls == CharClass::exclaim && language != Language::zh_hans) return {};
    const bool colon = unit.cls == CharClass::colon || mark.character == U'；';
    if (fills_vertical_cell(unit, mark) && language == Language::ja && colon)
        return set_body(unit, size, size / 4, mark.advance);
    if (fills_vertical_cell(unit, mark)) return {};
    const bool narrow = mark.advance * 2 <= size;
    const bool among_han = mark.script != RunScript::latin;
    if (narrow && among_han && is_chinese(language) && is_curly_quote(mark.character)) {
        return stand_in_cell(unit, mark.advance, size);
    }
    cut_as_drawn(unit, mark);
    return {};
}

}  // namespace banxin
