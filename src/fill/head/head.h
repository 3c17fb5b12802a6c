#pragma once

#include "compose/type/house.h"
#include "fill/head/place_head.h"

namespace banxin {

/// Where a head may stand and how large.
struct HeadSpace {
    Rect room;  ///< From a line's top on: the head's width, and the lines that it may take.
    HeadPlan plan;
    Length leading;  ///< Body lines: the head's depth is rounded up to them.
    std::optional<FoldInHead> fold{};
    std::optional<Length> shared_size{};  ///< Of the headline with its siblings.
};

struct SetHead {
    std::vector<PlacedLine> lines;
    Rect area;  ///< In whole body lines; no height without any part.
    HeadFit fit;
};

// Sets a story's head: kicker, headline, decks, summary and byline.
//
// Sizes and lines: fit_head.h. Depth: sizes plus the house's air, rounded up to whole body lines (30 pt + 21 pt with
// three lines of air at 11.25 pt is 7.53: 8 lines). A head that is deeper than its room takes smaller sizes of its
// grade; where the smallest is too deep, too, it sticks out, and says by how many lines.
// Place: at the room's top; a head inside its text (文包题) whose layout names no line in the room's middle.
SetHead set_head(const Story& story, const HeadSpace& space, const House& house);

/// A head alone in the middle of its room, of which it takes all.
SetHead set_banner(const Story& story, const HeadSpace& space, const House& house);

}  // namespace banxin
