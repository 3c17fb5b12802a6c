#pragma once

#include "compare/changes/compare_texts.h"

namespace banxin {

// Words that both versions have and one of them does not print: they find no room now, or found none before. One change
// for a text each way. A story of which nothing is set is told as gone, not here.
std::vector<Change> room_changes(const ComparedTexts& texts, const TwoVersions& versions);

}  // namespace banxin
