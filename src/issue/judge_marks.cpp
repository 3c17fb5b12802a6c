#include "issue/judge_marks.h"

#include <algorithm>

#include "compare/changes/version_index.h"
#include "compare/mark_pasts.h"
#include "issue/proof_mark_words.h"
#include "issue/stored_proofs.h"
#include "model/story_place.h"
#include "read/edition/story_guess.h"

namespace banxin {
namespace {

/// What stored proofs say of marks; the newest is looked into first.
class ProofWitness {
  public:
    ProofWitness(const std::vector<ProofMark>& marks, const EditionVersion& now) : now_(now) {
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (marks[i].is_ticked) continue;
            asked_.push_back(i);
            marks_.push_back(marks[i]);
        }
        pasts_.resize(marks_.size());
    }

    bool is_asked() const {
        return !std::ranges::all_of(pasts_, [](const MarkPast& past) { return past.mended.has_value(); });
    }

    void look_into(const EditionVersion& proof) {
        has_looked_ = true;
        const std::vector<MarkPast> then = mark_pasts(marks_, proof, now_);
        for (std::size_t i = 0; i < marks_.size(); ++i) {
            pasts_[i].had_words = pasts_[i].had_words || then[i].had_words;
            if (!pasts_[i].mended) pasts_[i].mended = then[i].mended;
        }
    }

    void settle(std::vector<MarkState>& states) const {
        const VersionIndex index(now_);
        for (std::size_t i = 0; i < asked_.size(); ++i) {
            MarkState& state = states[asked_[i]];
            const auto& place = pasts_[i].mended;
            if (place && (state.fate != MarkFate::unseen || !marks_[i].should.empty())) {
                state = {MarkFate::done, place->of, index.place(place->of, place->text), 1};
            } else if (state.fate != MarkFate::open) {
                state = without_place(marks_[i], state, pasts_[i]);
            }
        }
    }

  private:
    /// The words are not there, and no proof shows what should be in their place.
    MarkState without_place(const ProofMark& mark, const MarkState& state, const MarkPast& past) const {
        if (past.had_words) return {mark.should.empty() ? MarkFate::done : MarkFate::gone};
        MarkState settled = state;
        settled.is_guess = state.fate == MarkFate::done && (state.times > 1 || has_looked_);
        if (!has_looked_ || (state.fate == MarkFate::done && state.times == 1)) return settled;
        return {MarkFate::unseen, {}, std::nullopt, state.times, settled.is_guess};
    }

    const EditionVersion& now_;
    std::vector<std::size_t> asked_;
    std::vector<ProofMark> marks_;  ///< Those that are asked about.
    std::vector<MarkPast> pasts_;
    bool has_looked_ = false;
};

/// One proof at a time; one that is damaged says nothing.
void look_into_proofs(ProofWitness& witness, const Files& files, const std::string& edition) {
    const int count = static_cast<int>(stored_proofs(files, edition).size());
    for (int since = 1; since <= count && witness.is_asked(); ++since) {
        if (const auto proof = stored_proof_since(files, edition, since)) witness.look_into(*proof);
    }
}

Diagnostic without_story(const ProofMark& mark, const Edition& edition) {
    return {Severity::warning, "missing-story", mark.spot, phrase("there is no story `{}`", mark.story.value),
            story_guess(mark.story, edition)};
}

Phrase quote_more() {
    return phrase_in("a mark", "quote more of the words around it, in `words` and `should`, until they stand once");
}

Diagnostic several_times(const ProofMark& mark, const MarkState& state) {
    return {Severity::warning, "words-several-times", mark.spot,
            phrase("`{}` stands {} times in the story; the mark is taken to mean the first: {}", mark.words,
                   state.times, mark_place_words(mark, state)),
            quote_more()};
}

/// Of a mark that is done: its words stand somewhere all the same.
Diagnostic still_there(const ProofMark& mark, const MarkState& done, const MarkState& open) {
    return {Severity::warning, "words-several-times", mark.spot,
            phrase("`{}` stands in the story still: {}; the mark is taken to mean where `{}` stands now: {}",
                   mark.words, mark_place_words(mark, open), mark.should, mark_place_words(mark, done)),
            quote_more()};
}

/// Of a mark whose words are not there.
Diagnostic should_several_times(const ProofMark& mark, const MarkState& state) {
    return {Severity::warning, "words-several-times", mark.spot,
            phrase("`{}` stands {} times in the story, and no stored proof shows which of them is for `{}`",
                   mark.should, state.times, mark.words),
            quote_more()};
}

/// Of a mark that is done by what stands there now alone: its words may have been quoted wrongly.
Diagnostic never_seen(const ProofMark& mark, const MarkState& state) {
    return {Severity::warning, "words-unseen", mark.spot,
            phrase("no stored proof has `{}` in the story; `{}` stands there, and the mark is taken to be done: {}",
                   mark.words, mark.should, mark_place_words(mark, state)),
            phrase("look whether the words are quoted as they stood, and whether that is the place")};
}

/// Of a mark that is taken to mean one of several places.
std::optional<Diagnostic> several_places(const ProofMark& mark, const MarkState& state, const EditionVersion& version) {
    if (state.fate == MarkFate::open && state.times > 1) return several_times(mark, state);
    if (state.is_guess) return state.times > 1 ? should_several_times(mark, state) : never_seen(mark, state);
    if (state.fate != MarkFate::done || mark.should.empty()) return std::nullopt;
    const MarkState now = mark_states({mark}, version).front();
    return now.fate == MarkFate::open ? std::optional(still_there(mark, state, now)) : std::nullopt;
}

}  // namespace

std::vector<MarkState> judge_marks(const std::vector<ProofMark>& marks, const EditionVersion& version,
                                   const Files& files, const std::string& edition) {
    std::vector<MarkState> states = mark_states(marks, version);
    ProofWitness witness(marks, version);
    look_into_proofs(witness, files, edition);
    witness.settle(states);
    return states;
}

Diagnostics findings_of_marks(const JudgedMarks& judged, const Edition& edition) {
    Diagnostics found;
    for (std::size_t i = 0; i < judged.marks.size(); ++i) {
        const ProofMark& mark = judged.marks[i];
        const MarkState& state = judged.states[i];
        if (!edition.stories.contains(mark.story)) found.push_back(without_story(mark, edition));
        if (mark.is_ticked) continue;
        const auto several = several_places(mark, state, judged.version);
        if (!several) continue;
        found.push_back(*several);
        if (const auto place = place_of_story(mark.story, edition)) found.back().page = place->page.number;
    }
    return found;
}

}  // namespace banxin
