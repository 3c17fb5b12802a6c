#pragma once

#include "base/phrase.h"
#include "model/proof_mark.h"

namespace banxin {

/// What a mark wants: `七个月 → 八个月`; of words that should go that they are to be struck.
inline Phrase mark_words(const ProofMark& mark) {
    const Phrase wanted = mark.should.empty() ? phrase_in("mark", "strike it") : verbatim(mark.should);
    return verbatim(mark.words + " → ") + wanted;
}

}  // namespace banxin
