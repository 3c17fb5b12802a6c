#pragma once

#include "fill/page/frame_memo.h"
#include "fill/text/filled_page.h"
#include "fill/text/shaped_stories.h"

namespace banxin {

/// What filling remembers, and who fills.
struct Settling {
    Settling(FrameMemo& before, Crew hands = {})  // NOLINT(google-explicit-constructor): one hand is usual
        : memo(before), crew(hands) {}
    FrameMemo& memo;
    Crew crew;
};

// Fills every page and settles where the stories that overset go on.
//
<<<<<<< HEAD
// In:       the pages resolved, by number; the stories that they start, shaped. The memo: what filling an earlier
//           edition left there, or an empty one.
// How:      the only loop of the engine. A jump to a named page needs one round. `jump: auto` starts with the next page
//           that has a jump hole; a continuation that does not fit there moves on to the next hole for the following
//           round; when a round moves nothing, all has settled. At most 5 rounds; `settled` says whether it did. Then
//           jumps are taken back of which nothing would stand on the other page, and the pages are filled once more.
=======
// In:       the pages resolved, by number; the stories that they start, shaped. `memo`: what filling an earlier edition
//           left there, or an empty one.
// How:      the only loop of the engine. Jumps go where they are named or, free ones, where the depth of their rests
//           finds room (routes.h): mostly one round. Where text is over, other routes are tried, at most 5 in all, and
//           the best are kept. Then jumps are taken back of which nothing would stand on the other page, and the pages
//           are filled once more.
>>>>>>> main
// Promises: every jump line names a page where the story goes on, be it with a part of the rest. The text of every
//           placed story stands on the pages in order, each character once, but for what is reported overset. What
//           comes out does not depend on what the memo holds, nor on the crew.
FilledEdition settle_jumps(const Edition& edition, std::vector<PagePlan> plans, const ShapedStories& stories,
                           const Settling& settling);

}  // namespace banxin
