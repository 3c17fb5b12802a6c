#pragma once

#include "fill/page/standing_frame.h"
#include "fill/text/fill_sources.h"

namespace banxin {

// Sets all of a story frame but its text, in the page's flow: the head first, then the pictures, the QR code and what
// stands beside the text, each in the room that those before it leave.
StandingFrame stand_frame(const FramePlan& plan, const PageLattice& page, const Story& story,
                          const FillSources& sources);

}  // namespace banxin
