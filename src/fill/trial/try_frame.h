#pragma once

#include "fill/text/fill_sources.h"
#include "fill/text/filled_page.h"
#include "resolve/page_plan.h"

namespace banxin {

/// What a story came to in a frame in which all of it has to stand.
struct TriedFrame {
    int lines_over = 0;
    int most_white = 0;          ///< Of its columns' feet.
    int head_over = 0;           ///< Lines that the head needs beyond the frame.
    int closed_up = 0;           ///< Lines that its paragraphs saved to fit.
    bool head_on_place = false;  ///< The head stands on something that has a place of its own.
    int left_out = 0;            ///< left_out_of() it.
    bool holds_all() const { return lines_over == 0 && head_over == 0 && !head_on_place; }
    bool holds_all_as_it_is() const { return holds_all() && closed_up == 0; }
};

/// Pictures, asides and codes that found no room in a frame, or not enough.
int left_out_of(const FilledFrame& frame);

// Sets a story in a frame as if it were on the page, and keeps nothing of it. REQUIRES: the story is shaped for the
// page's writing.
TriedFrame try_frame(const FramePlan& frame, const PageLattice& page, const StoryId& story, const FillSources& sources);

}  // namespace banxin
