#pragma once

#include <string>
#include <vector>

#include "compare/words/text_edits.h"

namespace banxin {

// Edits as they are told: where both figures of a range have changed, one edit has all of it, with its measure. A
// reader is told 4～5级 → 5～6级, and not 4 → 5 and, behind a sign that is the same, 5 → 6. The edits themselves stay
// as few characters as they are.
//
// In:       the edits of a text, or of a passage, and its words before and after.
// Promises: apply_edits() makes the same of them. Ends of moves stay as they are.
std::vector<TextEdit> with_whole_ranges(std::vector<TextEdit> edits, const std::u32string& before,
                                        const std::u32string& after);

}  // namespace banxin
