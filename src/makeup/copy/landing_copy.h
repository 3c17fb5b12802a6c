#pragma once

#include "fill/text/continuation.h"
#include "makeup/copy/story_copy.h"

namespace banxin::makeup {

// What goes on on a page from others, as one article: a frame for jumps that is as deep as its continuations need in
// each width (fill/page/jump_hole.h). White that their setting takes between them costs nothing.
//
// REQUIRES: a continuation at least.
StoryCopy landing_copy(const std::vector<Continuation>& arriving, const HeadBand& band, const PageRoom& room,
                       const FillSources& sources);

/// The hole that it has over so many columns, as deep as the page.
FramePlan landing_hole(int columns, const PageRoom& room, const Paper& paper);

}  // namespace banxin::makeup
