#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "compose/lines/shaped_text.h"
#include "compose/rules/break_verdict.h"
#include "compose/rules/settled_character.h"
#include "compose/type/type_case.h"
#include "model/style.h"

namespace banxin {

/// The posture in one word, as `banxin explain` prints it; none in horizontal lines.
std::string_view name_of(Posture posture);

/// The white between two neighbours on one line, in thousandths of an em.
struct ExplainedGap {
    int natural = 0;
    int least = 0;
    int most = 0;  ///< Before letterspacing.
    bool operator==(const ExplainedGap&) const = default;
};

/// A character as the composer takes it, and the place after it.
struct ExplainedCharacter {
    SettledCharacter settled;
    BreakVerdict after;
    Posture posture = Posture::level;
    std::optional<ExplainedGap> gap;  ///< None after the last character and inside what the font sets as one.
};

/// Tells of every character of a paragraph what it counts as, where lines may break and how the white may move.
///
/// Lines run as the type case says; in vertical ones every character has its posture, too.
///
/// Promises: one entry a character, in order; the verdicts and gaps are those that lines are broken and filled by.
std::vector<ExplainedCharacter> explain(std::string_view text, const TextStyle& style, const TypeCase& type_case);

}  // namespace banxin
