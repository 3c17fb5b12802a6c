#pragma once

#include "makeup/pages/find_room.h"
#include "makeup/pages/page_made_up.h"
#include "makeup/pages/way_set.h"

namespace banxin::makeup {

// A way as its caller gets it: frames and what stands in them, what it is blamed for, what was done to each story.
PageMadeUp tell_way(const PageOrder& order, const KeptFrames& kept, const WaySet& way);

/// A score's terms, the dearest first; none that costs nothing.
std::vector<Blame> blames_of(const Score& score);

}  // namespace banxin::makeup
