#pragma once

#include "base/diagnostic.h"
#include "fill/text/filled_page.h"
#include "model/story.h"

namespace banxin {

// Whether the head of a story's first part came out as a head should.
//
// Codes: head-over-frame (error), head-over-fold, headline-too-long, summary-too-long (warnings),
//        headline-broken-phrase, headline-short (notes).
Diagnostics judge_head(const StoryPart& part, const Story& story);

}  // namespace banxin
