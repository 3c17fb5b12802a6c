#pragma once

#include "compare/changes/compare_texts.h"

namespace banxin {

/// Pages, frames, stories in other frames, heads in other sizes, rules and boxes. What only moved with its frame, or
/// with its page, is not told again.
std::vector<Change> layout_changes(const TwoVersions& versions);

}  // namespace banxin
