#pragma once

#include <span>
#include <string_view>

#include "compose/lines/shaped_text.h"
#include "compose/text/letters.h"
#include "compose/type/type_case.h"

namespace banxin {

/// What the letters of a vertical block go by.
struct VerticalLaw {
    const TypeCase& type_case;
    Language language = Language::zh_hans;
    const LineStyle& style;
};

// Settles how every letter of a vertical block stands (UAX #50, clreq 4.1, GB/T 15834 §5.2).
//
// Upright:  Han, kana, Hangul, full-width letters; marks for which the face has a vertical form; and in Chinese ： ；
//           ！ ？ · without one.
// Sideways: all other brackets, dashes and dots, Western words and figures, and the triangles ◀ ▶ that point along a
//           line.
// In cell:  a Western run of one letter, or of as many figures as the style says; a % or a currency sign with such
//           figures stands in the cell after or before them.
// Quotes:   “ ” ‘ ’ among Han take the shapes of 『 』 「 」 where the style says so; their text stays what it is.
//
// In:  letters with class, script, look and forms, breaks judged.
// Out: what fills a cell counts as Han from here on.
void stand_letters(std::span<Letter> letters, std::span<const Look> looks, const VerticalLaw& law);

}  // namespace banxin
