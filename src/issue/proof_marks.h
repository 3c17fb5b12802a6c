#pragma once

#include "compare/mark_states.h"
#include "issue/issue.h"

namespace banxin {

/// A proofreader's marks and what has become of them, a state for each.
struct JudgedMarks {
    const EditionVersion& version;
    const std::vector<ProofMark>& marks;
    const std::vector<MarkState>& states;
};

// The pages of an issue with the marks of a proofreader: words that should change on red, those that have been changed
// on green, each with its number in marks.yaml, and the list in the margin. A mark whose words are gone stands in the
// margin of no page.
Document pages_with_marks(const Issue& issue, const JudgedMarks& judged, const Tongue& tongue);

}  // namespace banxin
