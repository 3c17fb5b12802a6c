#pragma once

#include <vector>

#include "compare/changes/compare_texts.h"

namespace banxin {

/// Frames whose pointers stand in another order, as far as both versions have them. One that is new or gone is told
/// with its words.
std::vector<Change> pointer_changes(const TwoVersions& versions);

/// Reflows without those of pointers that stand elsewhere for such a change.
std::vector<Reflow> without_reordered(std::vector<Reflow> reflows, const std::vector<Change>& changes);

}  // namespace banxin
