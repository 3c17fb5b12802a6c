#pragma once

#include <map>

#include "fill/text/fill_sources.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// Sets pointers (刊N版) one under the other in a frame. `page_of` tells where each story stands.
FilledFrame fill_pointer_frame(const FramePlan& plan, const PageLattice& page,
                               const std::map<StoryId, PageNumber>& page_of, const FillSources& sources);

}  // namespace banxin
