#pragma once

#include <string_view>
#include <vector>

#include "compose/rules/char_class.h"
#include "model/paper.h"

namespace banxin {

/// A character with its class after language and neighbours are known.
struct SettledCharacter {
    char32_t character = 0;
    CharClass cls = CharClass::other;
    bool western = false;  ///< Proportional and shaped with the Latin run: Latin quotes, apostrophes.
    bool operator==(const SettledCharacter&) const = default;
};

// Gives every character of a paragraph its class.
//
// In:       the characters of one block, in order, whatever they are set in.
// Promises: one entry a character, in the same order.
// Leaves:   who may stand at a line's edge to compose/rules/break_rules.h.
std::vector<SettledCharacter> settle_text(std::u32string_view text, Language language);

}  // namespace banxin
