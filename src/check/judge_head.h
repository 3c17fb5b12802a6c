#pragma once

#include "base/diagnostic.h"
#include "fill/text/filled_page.h"
#include "model/story.h"

namespace banxin {

// Whether the head of a part of a story came out as a head should.
//
// Codes: head-over-frame (error), head-over-fold, headline-too-long, summary-too-long (warnings),
//        headline-broken-phrase, headline-short (notes; not where the layout names the headline's only size: such a
//        one is as long as it is meant to be).
Diagnostics judge_head(const StoryPart& part, const HeadPlan& plan, const Story& story, const Edition& edition);

}  // namespace banxin
