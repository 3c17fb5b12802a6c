#pragma once

#include "compare/changes/compare_texts.h"

namespace banxin {

/// Pictures that are new, gone, replaced, cropped or placed otherwise. What only moved with its frame or its story is
/// not told again.
std::vector<Change> picture_changes(const TwoVersions& versions);

}  // namespace banxin
