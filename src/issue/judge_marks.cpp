#include "issue/judge_marks.h"

#include <algorithm>

#include "issue/stored_proofs.h"

namespace banxin {
namespace {

bool any_unseen(const std::vector<MarkState>& states) {
    return std::ranges::find(states, MarkFate::unseen, &MarkState::fate) != states.end();
}

/// The newest first, one at a time; one that is damaged says nothing.
void look_into_proofs(std::vector<MarkState>& states, const std::vector<ProofMark>& marks, const Files& files,
                      const std::string& edition) {
    const int count = static_cast<int>(stored_proofs(files, edition).size());
    for (int since = 1; since <= count && any_unseen(states); ++since) {
        const auto proof = stored_proof_since(files, edition, since);
        for (std::size_t i = 0; proof && i < marks.size(); ++i) {
            if (states[i].fate == MarkFate::unseen && had_words(*proof, marks[i])) states[i].fate = MarkFate::done;
        }
    }
}

}  // namespace

std::vector<MarkState> judge_marks(const std::vector<ProofMark>& marks, const EditionVersion& version,
                                   const Files& files, const std::string& edition) {
    std::vector<MarkState> states = mark_states(marks, version);
    look_into_proofs(states, marks, files, edition);
    return states;
}

}  // namespace banxin
