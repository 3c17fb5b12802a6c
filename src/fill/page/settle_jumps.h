#pragma once

#include "compose/type/type_case.h"
#include "fill/text/filled_page.h"

namespace banxin {

// Fills every page and settles where the stories that overset go on.
//
// In:       the pages resolved, by number; every story placed in a frame shaped.
// How:      the only loop of the engine. A jump to a named page needs one round. `jump: auto` starts with the next page
//           that has a jump hole; a continuation that does not fit there moves on to the next hole for the following
//           round; when a round moves nothing, all has settled. At most 5 rounds; `settled` says whether it did. Then
//           jumps are taken back of which nothing would stand on the other page, and the pages are filled once more.
// Promises: every jump line names a page where the story goes on, be it with a part of the rest. The text of every
//           placed story stands on the pages in order, each character once, but for what is reported overset.
FilledEdition settle_jumps(const Edition& edition, std::vector<PagePlan> plans, const TypeCase& type_case);

}  // namespace banxin
