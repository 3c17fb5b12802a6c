#pragma once

#include <span>
#include <vector>

#include "compose/rules/break_verdict.h"
#include "compose/rules/settled_character.h"
#include "model/line_style.h"
#include "model/paper.h"

namespace banxin {

/// The chances that ICU's line break iterator sees after each character (UAX #14); CSS levels by its `lb` keyword.
///
/// REQUIRES: the level is one of css_strict, css_normal, css_loose, uax14. When ICU has no rules for it, every place is
/// allowed.
std::vector<BreakChance> unicode_breaks(std::span<const SettledCharacter> text, Language language, Kinsoku level);

/// True for the levels that unicode_breaks() answers.
bool is_unicode_level(Kinsoku level);

}  // namespace banxin
