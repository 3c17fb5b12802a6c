#pragma once

#include <span>
#include <vector>

#include "compose/rules/break_verdict.h"
#include "compose/rules/char_class.h"
#include "compose/rules/settled_character.h"
#include "model/line_style.h"
#include "model/paper.h"

namespace banxin {

// Judges every place between the characters of a paragraph.
//
// Out:      one verdict a character, on the place after it; the last is allowed ("end").
// Promises: figures, Western words, —— and …… stay whole at every level.
std::vector<BreakVerdict> judge_breaks(std::span<const SettledCharacter> text, Language language,
                                       const LineStyle& style);

/// True for what no line may start with.
bool forbidden_at_start(CharClass cls, Language language);

}  // namespace banxin
