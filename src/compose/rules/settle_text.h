#pragma once

#include <string_view>
#include <vector>

#include "compose/rules/settled_character.h"
#include "model/paper.h"

namespace banxin {

// Gives every character of a paragraph its class.
//
// In:       the characters of one block, in order, whatever they are set in.
// Promises: one entry a character, in the same order.
// Leaves:   who may stand at a line's edge to compose/rules/break_rules.h.
std::vector<SettledCharacter> settle_text(std::u32string_view text, Language language);

}  // namespace banxin
