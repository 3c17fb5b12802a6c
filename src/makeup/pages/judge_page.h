#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "compose/type/type_case.h"
#include "makeup/pages/page_made_up.h"

namespace banxin::makeup {

/// What a page is blamed for that was made by hand.
struct PageJudged {
    Price price = 0;
    std::vector<Blame> blames;          ///< The dearest first; none that costs nothing.
    std::vector<PlacedStory> stories;   ///< In the order of their importance.
    std::vector<StoryId> not_judged{};  ///< Their frames are no block or L of whole columns.
};

// Judges a page as it is set, term by term, as one that was made up. Heads, pictures and lines are those that stand on
// it; its stories' ranks follow from their priorities, or, where they have none, from their heads' sizes.
//
// Errors: those of resolving the edition's pages; make-up-no-area.
Result<PageJudged> judge_page(const Edition& edition, const TypeCase& type_case, PageNumber page);

}  // namespace banxin::makeup
