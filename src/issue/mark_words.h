#pragma once

#include "base/phrase.h"
#include "compare/mark_states.h"
#include "model/proof_mark.h"

namespace banxin {

/// What a mark wants: `七个月 → 八个月`; of words that should go that they are to be struck.
inline Phrase mark_words(const ProofMark& mark) {
    const Phrase wanted = mark.should.empty() ? phrase_in("mark", "strike it") : verbatim(mark.should);
    return verbatim(mark.words + " → ") + wanted;
}

/// What has become of it, in a word or some.
inline Phrase fate_words(MarkFate fate) {
    if (fate == MarkFate::open) return phrase_in("mark", "open");
    if (fate == MarkFate::unseen) return phrase_in("mark", "never stood there");
    return fate == MarkFate::done ? phrase_in("mark", "done") : phrase_in("mark", "gone");
}

}  // namespace banxin
