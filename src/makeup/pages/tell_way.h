#pragma once

#include "makeup/pages/make_page.h"

namespace banxin::makeup {

// A way as its caller gets it: frames and what stands in them, what it is blamed for, what was done to each story.
PageMadeUp tell_way(const PageOrder& order, const KeptFrames& kept, const WaySet& way);

}  // namespace banxin::makeup
