#pragma once

#include "compose/rules/char_class.h"

namespace banxin {

/// A character with its class after language and neighbours are known.
struct SettledCharacter {
    char32_t character = 0;
    CharClass cls = CharClass::other;
    bool western = false;  ///< Proportional and shaped with the Latin run: Latin quotes, apostrophes.
    bool operator==(const SettledCharacter&) const = default;
};

}  // namespace banxin
