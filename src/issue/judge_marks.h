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

// What has become of a proofreader's marks, one each. The edition's stored proofs show where words stood, and what
// stands there now (compare/mark_pasts.h): a mark is done where that is what it should be in place of some of them,
// though the words stand elsewhere still; else, where one had the words and they are not there, they are gone, or,
// where they should go, done. Words that stood in none of the proofs are unseen: then they were quoted wrongly, or the
// proof that was read was not stored.
//
// Where none of the proofs had the words, what should be there is taken to stand in their place if it stands once in
// the story; if it stands several times nobody can tell, and the words are unseen. Without any proof they count as done
// if it stands at all (the several times are warned of); else words that should be others count as gone, and words that
// should go as unseen.
std::vector<MarkState> judge_marks(const std::vector<ProofMark>& marks, const EditionVersion& version,
                                   const Files& files, const std::string& edition);

// What there is to say of marks themselves, which are not wrong: warnings of those whose story the edition has not
// (missing-story), and of those that could mean several places in it (words-several-times): open ones whose words stand
// more than once, those that are done though their words stand elsewhere, and those of which nothing tells which of
// several is for the words.
Diagnostics findings_of_marks(const JudgedMarks& judged, const Edition& edition);

}  // namespace banxin
