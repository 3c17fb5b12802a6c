#pragma once

#include "makeup/copy/story_copy.h"
#include "makeup/page/tree.h"

namespace banxin::makeup {

/// How a story stands in its place: which of its copy's heads and pictures.
struct Choice {
    Place place;
    int head = 0;
    int picture = 0;
    bool operator==(const Choice&) const = default;
};

// The frame that a layout would have for it: a block or an L, with its head, its pictures' holes and its box. What a
// head is deeper than it needs is white at the frame's foot, or over it where the frame stands on the page's foot.
FrameTemplate frame_of(const StoryCopy& copy, const Choice& choice, const PageRoom& room);

/// Where its head and its pictures stand on the solver's grid.
struct Parts {
    Block head;
    Block picture;
};
Parts parts_of(const StoryCopy& copy, const Choice& choice);

}  // namespace banxin::makeup
