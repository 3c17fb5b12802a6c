#pragma once

#include <string>
#include <vector>

#include "compare/mark_states.h"
#include "files/files.h"
#include "model/edition.h"

namespace banxin {

/// A proofreader's marks and what has become of them, a state for each.
struct JudgedMarks {
    const EditionVersion& version;
    const std::vector<ProofMark>& marks;
    const std::vector<MarkState>& states;
};

// What has become of a proofreader's marks, one each. Of words that are not there the edition's stored proofs tell
// whether they ever were: in one that had them they are gone since, and done where they should go; where none had them
// they are unseen: then they were quoted wrongly, or the proof that was read was not stored. Without any proof, words
// that should be others count as gone, and words that should go as unseen.
std::vector<MarkState> judge_marks(const std::vector<ProofMark>& marks, const EditionVersion& version,
                                   const Files& files, const std::string& edition);

// What there is to say of marks themselves, which are not wrong: warnings of those whose story the edition has not
// (missing-story), and of open ones whose words stand several times in it (words-several-times).
Diagnostics findings_of_marks(const JudgedMarks& judged, const Edition& edition);

}  // namespace banxin
