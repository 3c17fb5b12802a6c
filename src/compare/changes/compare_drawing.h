#pragma once

#include "compare/changes/compare_texts.h"

namespace banxin {

// Frames, and what stands on a page outside of them, that are printed otherwise though nothing of `told` says so: words
// spaced otherwise in the same lines, a bar in another ink. So what is not told has not changed.
std::vector<Change> drawing_changes(const TwoVersions& versions, const Comparison& told);

}  // namespace banxin
