#pragma once

#include "base/phrase.h"
#include "compare/changes/change.h"

namespace banxin {

/// What is another of rules: "the rule between lead and second: kind single → double".
Phrase rules_words(const Change& change);

/// The same of boxes: "the box of lead: weight 0.25pt → 1pt".
Phrase boxes_words(const Change& change);

/// What pages measure: "leading 11.25pt → 11.5pt; frames keep their columns and lines".
Phrase measures_words(const Change& change);

}  // namespace banxin
