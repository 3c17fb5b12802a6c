#pragma once

#include "base/phrase.h"
#include "compare/mark_states.h"
#include "model/proof_mark.h"

namespace banxin {

/// What a mark wants: `七个月 → 八个月`; of words that should go, in brackets, that they are to be struck.
Phrase mark_words(const ProofMark& mark);

/// What has become of it, in a word or some; of one that was ticked off though the words do not say so, that it was.
Phrase fate_words(const ProofMark& mark, const MarkState& state);

/// Where its words stand, or what should be there: "page 1, lead · bridge, the text · paragraph 2, line 18"; its story
/// where they do not.
Phrase mark_place_words(const ProofMark& mark, const MarkState& state);

}  // namespace banxin
