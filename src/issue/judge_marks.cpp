#include "issue/judge_marks.h"

#include "issue/proof_mark_words.h"
#include "issue/stored_proofs.h"
#include "model/story_place.h"
#include "read/edition/story_guess.h"

namespace banxin {
namespace {

/// Whether older versions say more of it: its words are not there, and nothing tells whether they ever were.
bool is_in_doubt(const ProofMark& mark, const MarkState& state) {
    return (state.fate == MarkFate::unseen || state.fate == MarkFate::gone) && !mark.is_ticked;
}

/// What proofs say of marks in doubt.
class ProofWitness {
  public:
    ProofWitness(const std::vector<ProofMark>& marks, const std::vector<MarkState>& states) : marks_(marks) {
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (is_in_doubt(marks[i], states[i])) doubts_.push_back(i);
        }
    }

    bool any_doubt() const { return !doubts_.empty(); }

    void look_into(const EditionVersion& proof) {
        has_looked_ = true;
        std::erase_if(doubts_, [&](std::size_t i) {
            const bool stood = had_words(proof, marks_[i]);
            if (stood) stood_.push_back(i);
            return stood;
        });
    }

    /// Words that stood are struck, or were changed otherwise; what stood in none of the proofs was quoted wrongly.
    void settle(std::vector<MarkState>& states) const {
        for (const std::size_t i : stood_) states[i].fate = marks_[i].should.empty() ? MarkFate::done : MarkFate::gone;
        for (const std::size_t i : doubts_) {
            if (has_looked_) states[i].fate = MarkFate::unseen;
        }
    }

  private:
    const std::vector<ProofMark>& marks_;
    std::vector<std::size_t> doubts_;
    std::vector<std::size_t> stood_;
    bool has_looked_ = false;
};

/// The newest first, one at a time; one that is damaged says nothing.
void look_into_proofs(std::vector<MarkState>& states, const std::vector<ProofMark>& marks, const Files& files,
                      const std::string& edition) {
    ProofWitness witness(marks, states);
    if (!witness.any_doubt()) return;
    const int count = static_cast<int>(stored_proofs(files, edition).size());
    for (int since = 1; since <= count && witness.any_doubt(); ++since) {
        if (const auto proof = stored_proof_since(files, edition, since)) witness.look_into(*proof);
    }
    witness.settle(states);
}

Diagnostic without_story(const ProofMark& mark, const Edition& edition) {
    return {Severity::warning, "missing-story", mark.spot, phrase("there is no story `{}`", mark.story.value),
            story_guess(mark.story, edition)};
}

Diagnostic several_times(const ProofMark& mark, const MarkState& state) {
    return {Severity::warning, "words-several-times", mark.spot,
            phrase("`{}` stands {} times in the story; the mark is taken to mean the first: {}", mark.words,
                   state.times, mark_place_words(mark, state)),
            phrase_in("a mark", "quote more of the words around it, in `words` and `should`, until they stand once")};
}

}  // namespace

std::vector<MarkState> judge_marks(const std::vector<ProofMark>& marks, const EditionVersion& version,
                                   const Files& files, const std::string& edition) {
    std::vector<MarkState> states = mark_states(marks, version);
    look_into_proofs(states, marks, files, edition);
    return states;
}

Diagnostics findings_of_marks(const JudgedMarks& judged, const Edition& edition) {
    Diagnostics found;
    for (std::size_t i = 0; i < judged.marks.size(); ++i) {
        const ProofMark& mark = judged.marks[i];
        const MarkState& state = judged.states[i];
        const bool is_open = state.fate == MarkFate::open && !mark.is_ticked;
        if (!edition.stories.contains(mark.story)) found.push_back(without_story(mark, edition));
        if (!is_open || state.times <= 1) continue;
        found.push_back(several_times(mark, state));
        if (const auto place = place_of_story(mark.story, edition)) found.back().page = place->page.number;
    }
    return found;
}

}  // namespace banxin
