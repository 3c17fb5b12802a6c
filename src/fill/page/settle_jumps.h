#pragma once

#include "base/crew.h"
#include "fill/page/frame_memo.h"
#include "fill/text/filled_page.h"
#include "fill/text/shaped_stories.h"

namespace banxin {

/// What filling remembers, and who does it. Borrows the memo.
struct Filling {
    FrameMemo& memo;
    Crew crew{};
};

// Fills every page and settles where the stories that overset go on.
//
// In:       the pages resolved, by number; the stories that they start, shaped. `filling`: what filling an earlier
//           edition left in its memo, or an empty one; and who fills.
// How:      the only loop of the engine. Jumps go where they are named or, free ones, where the depth of their rests
//           finds room (routes.h): mostly one round. Where text is over, other routes are tried, at most 5 in all, and
//           the best are kept. Then jumps are taken back of which nothing would stand on the other page, and the pages
//           are filled once more.
// Promises: every jump line names a page where the story goes on, be it with a part of the rest. The text of every
//           placed story stands on the pages in order, each character once, but for what is reported overset. What
//           comes out does not depend on what `memo` holds.
FilledEdition settle_jumps(const Edition& edition, std::vector<PagePlan> plans, const ShapedStories& stories,
                           const Filling& filling);

}  // namespace banxin
