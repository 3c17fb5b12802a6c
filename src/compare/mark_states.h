#pragma once

#include <optional>
#include <vector>

#include "compare/changes/change.h"
#include "model/proof_mark.h"

namespace banxin {

enum class MarkFate {
    open,  ///< The words stand as they were.
    done,  ///< What should be there is there, and the words are not; or it was ticked off.
    gone,  ///< Neither is there: somebody has changed the place otherwise.
};

/// What has become of a mark, and where its words stand, or what should be there.
struct MarkState {
    MarkFate fate = MarkFate::open;
    TextKey of{};
    std::optional<ChangePlace> place{};
    bool operator==(const MarkState&) const = default;
};

// What has become of marks, one each. Words are looked for in all texts of their story, also in those that found no
// room; where they occur in what should be there (`七` in `七八`), a place that is mended counts as done.
std::vector<MarkState> mark_states(const std::vector<ProofMark>& marks, const EditionVersion& version);

}  // namespace banxin
