#pragma once

#include "fill/text/fill_sources.h"

namespace banxin {

// Fills a story frame: head over the text, pictures in their holes, the body poured and balanced when it ends, cut with
// a jump line when it oversets and may go on. A remainder under the house's least is not jumped; it is overset, and
// said so.
FrameOutcome fill_story_frame(const FramePlan& plan, const PagePlan& page, const StoryInFrame& content,
                              const FillSources& sources);

/// Sets pointers (刊N版) one under the other in a frame. `page_of` tells where each story stands.
FilledFrame fill_pointer_frame(const FramePlan& plan, const PagePlan& page,
                               const std::map<StoryId, PageNumber>& page_of, const FillSources& sources);

}  // namespace banxin
