#pragma once

#include <set>

#include "compare/changes/compare_texts.h"

namespace banxin {

// Words that both versions have, in another face, weight, size or ink, or with other dots, lines and readings beside
// them: what is printed counts, not what a style sheet says.
//
// A change for each run of words. Where (most of) a text went from one type to another it is one change, and so is what
// went the same way in several texts. `resized`: texts whose size is told as that of a head.
std::vector<Change> type_changes(const ComparedTexts& texts, const TwoVersions& versions,
                                 const std::set<TextKey>& resized);

/// Inks that pages of both versions are printed in, and that are mixed otherwise.
std::vector<Change> ink_changes(const TwoVersions& versions);

}  // namespace banxin
