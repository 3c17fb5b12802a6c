#pragma once

#include "compare/changes/compare_texts.h"

namespace banxin {

/// Of every text and every frame of it where lines are not what they were though the words are.
std::vector<Reflow> reflows(const ComparedTexts& texts, const TwoVersions& versions);

}  // namespace banxin
