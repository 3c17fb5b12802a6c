#pragma once

#include <string>
#include <vector>

#include "compare/mark_states.h"
#include "files/files.h"

namespace banxin {

// What has become of a proofreader's marks, one each. Words that should go and are not there are done where one of the
// edition's stored proofs had them, and unseen where none has: then they were quoted wrongly, or the proof that was
// read was not stored.
std::vector<MarkState> judge_marks(const std::vector<ProofMark>& marks, const EditionVersion& version,
                                   const Files& files, const std::string& edition);

}  // namespace banxin
