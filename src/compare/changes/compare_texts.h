#pragma once

#include "compare/changes/pair_pages.h"
#include "compare/changes/version_index.h"
#include "compare/words/text_edits.h"

namespace banxin {

/// The two versions, and which page is which.
struct TwoVersions {
    const VersionIndex& before;
    const VersionIndex& after;
    const PagePairs& pages;
};

/// The texts of two versions by key, and what changed in each.
struct ComparedTexts {
    std::vector<TextKey> keys;
    std::vector<TextPair> pairs;
    TextDifferences differences;
};

ComparedTexts compared_texts(const TwoVersions& versions);

// Words struck, added, and passages that stand elsewhere. Changes of one paragraph that a single kept character parts
// are told as one. A story that is new or gone is not told word by word.
std::vector<Change> text_changes(const ComparedTexts& texts, const TwoVersions& versions);

}  // namespace banxin
