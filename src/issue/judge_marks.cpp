#include "issue/judge_marks.h"

#include "issue/proof_mark_words.h"
#include "issue/stored_proofs.h"

namespace banxin {
namespace {

bool is_unseen(const ProofMark& mark, const MarkState& state) {
    return state.fate == MarkFate::unseen && !mark.is_ticked;
}

bool any_unseen(const std::vector<MarkState>& states, const std::vector<ProofMark>& marks) {
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (is_unseen(marks[i], states[i])) return true;
    }
    return false;
}

/// The newest first, one at a time; one that is damaged says nothing.
void look_into_proofs(std::vector<MarkState>& states, const std::vector<ProofMark>& marks, const Files& files,
                      const std::string& edition) {
    const int count = static_cast<int>(stored_proofs(files, edition).size());
    for (int since = 1; since <= count && any_unseen(states, marks); ++since) {
        const auto proof = stored_proof_since(files, edition, since);
        for (std::size_t i = 0; proof && i < marks.size(); ++i) {
            if (is_unseen(marks[i], states[i]) && had_words(*proof, marks[i])) states[i].fate = MarkFate::done;
        }
    }
}

Diagnostic without_story(const ProofMark& mark) {
    return {Severity::warning, "missing-story", mark.spot, phrase("there is no story `{}`", mark.story.value),
            Phrase()};
}

Diagnostic several_times(const ProofMark& mark, const MarkState& state) {
    return {Severity::warning, "words-several-times", mark.spot,
            phrase("`{}` stands {} times in the story; the mark is taken to mean the first: {}", mark.words,
                   state.times, mark_place_words(mark, state)),
            phrase_in("a mark", "quote more of the words around it, in `words` and `should`, until they stand once")};
}

/// Where a story is set; no page where none sets it.
PageNumber page_of_start(const StoryId& story, const Edition& edition) {
    for (const EditionPage& page : edition.pages) {
        for (const FrameBinding& binding : page.frames) {
            const auto* placed = std::get_if<StoryBinding>(&binding.content);
            if (placed != nullptr && placed->story == story) return page.number;
        }
    }
    return {};
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
        if (!edition.stories.contains(mark.story)) found.push_back(without_story(mark));
        if (!is_open || state.times <= 1) continue;
        found.push_back(several_times(mark, state));
        found.back().page = page_of_start(mark.story, edition);
    }
    return found;
}

}  // namespace banxin
