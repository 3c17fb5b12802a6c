#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "compose/rules/char_class.h"
#include "compose/rules/settle_text.h"
#include "model/line_style.h"
#include "model/paper.h"

namespace banxin {

enum class BreakChance : std::uint8_t { forbidden, allowed };

/// Whether a line may break after a character, what that costs, and which rule says so.
struct BreakVerdict {
    BreakChance chance = BreakChance::allowed;
    int penalty = 0;            ///< Hundredths of the unit that lines are priced in; 0 is free.
    const char* rule = "free";  ///< Stable name, such as "closing-mark-at-start".
    bool operator==(const BreakVerdict& o) const {
        return chance == o.chance && penalty == o.penalty && std::string_view(rule) == o.rule;
    }
};

// Judges every place between the characters of a paragraph.
//
// Out:      one verdict a character, on the place after it; the last is allowed ("end").
// Promises: figures, Western words, —— and …… stay whole at every level.
std::vector<BreakVerdict> judge_breaks(std::span<const SettledCharacter> text, Language language,
                                       const LineStyle& style);

/// One character as the break rules see it.
struct BreakSide {
    char32_t character = 0;
    CharClass cls = CharClass::other;
};

/// Whether a line may break between two neighbouring characters, at the newspaper's level and without what stands
/// around them.
BreakChance break_between(BreakSide before, BreakSide after, Language language);

/// True for what no line may start with.
bool forbidden_at_start(CharClass cls, Language language);
/// True for what no line may end with.
bool forbidden_at_end(CharClass cls);

}  // namespace banxin
