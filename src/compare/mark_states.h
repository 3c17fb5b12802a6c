#pragma once

#include <optional>
#include <vector>

#include "compare/changes/change.h"
#include "model/proof_mark.h"

namespace banxin {

enum class MarkFate {
    open,    ///< The words stand as they were.
    done,    ///< What should be there is there, and the words are not.
    gone,    ///< Neither is there: somebody has changed the place otherwise.
    unseen,  ///< Its words are not there, and nothing says that they ever were.
};

/// What has become of a mark, and where its words stand, or what should be there.
struct MarkState {
    MarkFate fate = MarkFate::open;
    TextKey of{};
    std::optional<ChangePlace> place{};
    int times = 0;  ///< That its words stand in the story, or what should be there; the place is the first of them.
    bool is_guess = false;  ///< Done, or perhaps, by what should be there alone: no proof shows the words in its place.
    bool operator==(const MarkState&) const = default;
};

/// Whether nobody need look at it again: it is done, or was ticked off, whatever stands there.
inline bool is_settled(const ProofMark& mark, const MarkState& state) {
    return mark.is_ticked || state.fate == MarkFate::done;
}

// What has become of marks, one each. Words are looked for in all texts of their story, also in those that found no
// room, as they are quoted, or else with other blanks, breaks and quotation marks (loose_words.h), unless those are
// what the mark would mend; where they occur in what should be there (`七` in `七八`), a place that is mended counts as
// done.
//
// From this version alone nobody can tell whether words went, or were quoted wrongly: of those that should go it says
// that they are unseen, of others that they are gone; had_words() of older versions knows (issue/judge_marks.h).
std::vector<MarkState> mark_states(const std::vector<ProofMark>& marks, const EditionVersion& version);

/// Whether the words of a mark stood in its story.
bool had_words(const EditionVersion& version, const ProofMark& mark);

}  // namespace banxin
