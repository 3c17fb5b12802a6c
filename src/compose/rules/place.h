#pragma once

#include <cstddef>
#include <span>

#include "compose/rules/settled_character.h"
#include "model/line_style.h"
#include "model/paper.h"

namespace banxin {

/// A place between two characters of a paragraph, as the break rules look at it.
struct Place {
    std::span<const SettledCharacter> text;
    std::size_t at = 0;  ///< Of the character before the place; the one after it exists.
    Language language = Language::zh_hans;
    const LineStyle& style;
    std::size_t halves = 0;  ///< Dashes, or dots, that stand in a row up to the place: —— and …… are written as two.

    const SettledCharacter& left() const { return text[at]; }
    const SettledCharacter& right() const { return text[at + 1]; }
    CharClass before_left() const { return at > 0 ? text[at - 1].cls : CharClass::space; }
    CharClass after_right() const { return at + 2 < text.size() ? text[at + 2].cls : CharClass::space; }
};

}  // namespace banxin
