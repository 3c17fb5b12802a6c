#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace banxin {

/// The text that two people have changed, as it was and as each of them has it.
struct ThreeTexts {
    std::string_view base;
    std::string_view mine;
    std::string_view theirs;
};

/// A place that both have changed, and not alike.
struct MergeConflict {
    TextRange merged;  ///< Code points of the merged text: mine stands there.
    std::string base;
    std::string mine;
    std::string theirs;
    bool operator==(const MergeConflict&) const = default;
};

struct MergedText {
    std::string text;
    std::vector<MergeConflict> conflicts;  ///< In the order of the text.
    bool operator==(const MergedText&) const = default;
};

// Both people's changes in one text, by tokens (tokens.h).
//
// What one alone has changed is as he has it, and what both have changed alike is so once. Changes with no unchanged
// token between them are one place. Promises: where nobody but one has changed anything, his text; without conflicts,
// the same whoever is called "mine".
MergedText merged_texts(const ThreeTexts& texts);

}  // namespace banxin
