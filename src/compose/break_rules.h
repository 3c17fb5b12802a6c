#pragma once

#include <cstdint>

#include "compose/char_class.h"
#include "model/paper.h"

namespace banxin {

enum class BreakChance : std::uint8_t { forbidden, allowed };

/// One character as the break rules see it.
struct BreakSide {
    char32_t character = 0;
    CharClass cls = CharClass::other;
};

// Whether a line may break between two neighbouring characters.
//
// Prohibitions: clreq 6.1.1 "basic" with GB/T 15834 §5.1 for the solidus (neither edge); inseparable units of clreq 6.1.2: figures,
// a figure with its sign, currency or percent, Western words, —— and ……. Pairs inside a longer run of dashes are the caller's.
BreakChance break_between(BreakSide before, BreakSide after, Language language);

/// True for what no line may start with.
bool forbidden_at_start(CharClass cls, Language language);
/// True for what no line may end with.
bool forbidden_at_end(CharClass cls);

}  // namespace banxin
