#pragma once

#include "base/diagnostic.h"
#include "model/paper.h"
#include "read/layout/layout_file.h"

namespace banxin {

// Brings every frame of a layout to its place: what is told by relation (`below`, `to`, `at`, stacks) gets its lines.
//
// In:      the paper that the layout is for: its body lines of white (`frame_air`) between a frame and what it stands
//          below or ends above, and between the frames of a stack; furniture is such a thing, too. And its inks: one
//          that it does not have, and that is Chinese for one of every house, is that (house_words.h).
// Out:     the template, with everything in columns and lines of the page.
// Refuses: `below-unknown`, `below-circle`, `no-lines-left`, `frame-outside-type-area`, `stack-too-deep`,
// `stack-rest-twice`; then
//          whatever is wrong with the places (check_template.h). Each message tells the places that it came to.
Result<PageTemplate> place_frames(const LayoutFile& file, const Paper& paper);

/// Of a layout that found its place: `stack-lines-over` for every stack that is deeper than its frames together.
Diagnostics stack_lines_over(const LayoutFile& file, const Paper& paper);

}  // namespace banxin
