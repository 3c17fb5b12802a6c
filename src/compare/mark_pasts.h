#pragma once

#include <optional>
#include <vector>

#include "compare/words_of_mark.h"

namespace banxin {

/// What an older version says of a mark.
struct MarkPast {
    bool had_words = false;             ///< They stood in its story.
    std::optional<MarkPlace> mended{};  ///< Where the new version has, in place of some of them, what it should have.
    bool operator==(const MarkPast&) const = default;
};

// What an older version says of marks, one each.
//
// Where words stood, and what stands there now, is read from the words that both versions have (kept_words.h): between
// the nearest of these before and behind them. So a mark is mended though its paragraph stands elsewhere now, and not
// by what stands elsewhere in the story anyway. Words that should go are mended where nothing stands in their place,
// and what stood before and behind them does.
std::vector<MarkPast> mark_pasts(const std::vector<ProofMark>& marks, const EditionVersion& before,
                                 const EditionVersion& after);

}  // namespace banxin
