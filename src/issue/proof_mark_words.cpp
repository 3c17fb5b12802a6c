#include "issue/proof_mark_words.h"

#include "compare/change_words.h"

namespace banxin {

Phrase mark_words(const ProofMark& mark) {
    const Phrase wanted = mark.should.empty() ? phrase_in("mark", "(to be struck)") : verbatim(mark.should);
    return verbatim(mark.words + " → ") + wanted;
}

Phrase fate_words(const ProofMark& mark, const MarkState& state) {
    if (state.fate == MarkFate::done) return phrase_in("mark", "done");
    if (mark.is_ticked) return phrase_in("mark", "ticked off");
    if (state.fate == MarkFate::open) return phrase_in("mark", "open");
    return state.fate == MarkFate::unseen ? phrase_in("mark", "never stood there") : phrase_in("mark", "gone");
}

Phrase mark_place_words(const ProofMark& mark, const MarkState& state) {
    if (!state.place) return verbatim(mark.story.value);
    Change change;
    change.of = state.of;
    change.after = state.place;
    return place_words(change) + verbatim(" · ") + text_words(state.of) + verbatim(" · ") + change_words(change);
}

}  // namespace banxin
