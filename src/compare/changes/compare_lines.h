#pragma once

#include "compare/changes/compare_texts.h"

namespace banxin {

// Rules and boxes that are new, gone, or look otherwise, each by the frames that it belongs to; what went the same way
// is told once, for all pages. What only moved or grew with a frame, or with the lattice, is not told, nor is the box
// of a frame that is new or gone.
std::vector<Change> line_changes(const TwoVersions& versions);

}  // namespace banxin
