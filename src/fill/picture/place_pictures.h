#pragma once

#include <vector>

#include "fill/picture/picture_box.h"
#include "fill/text/fill_sources.h"

namespace banxin {

/// A story whose head stands, and where.
struct StoryUnderHead {
    const Story& story;
    Rect head;
};

/// A story's pictures in their holes, and what of the frame they take from the text.
struct PlacedPictures {
    std::vector<SetPicture> set;
    std::vector<Rect> blocked;
    bool all_placed = true;
};

// Sets a story's pictures into the frame's holes, in order. Without any hole the first picture takes the last columns
// under the head, half of them, as deep as it needs; on a vertical page the lower half of the bands, upright, in as
// many lines as it is wide. Text runs round a hole's rectangle, or round a picture's contour and its caption.
PlacedPictures place_pictures(const FramePlan& plan, const PageLattice& page, const StoryUnderHead& content,
                              const FillSources& sources);

// A frame kept for an advertisement or for art; nothing without one.
//
// Its picture stands whole in the middle. One with words, or over other frames, is set as a story's pictures are, in
// the whole of its frame: pixels fill it.
FilledFrame fill_art_frame(const FramePlan& plan, const PageLattice& page, const FillSources& sources);

}  // namespace banxin
