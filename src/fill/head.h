#pragma once

#include "fill/filled_page.h"

namespace banxin {

/// Where a head may stand and how large.
struct HeadSpace {
    Point corner;          ///< Upper left, on a line's top.
    Length width;
    HeadPlan plan;
    Length leading;        ///< Body lines: the head's height is rounded up to them.
};

struct SetHead {
    std::vector<PlacedLine> lines;
    HeadFit fit;
};

// Sets a story's head: kicker, headline, deck and byline over the text (盖文题).
//
// The headline takes the largest size of its grade at which it goes into the lines allowed, broken between words and balanced; `|`
// is a break that the editor wished. Height: sizes plus the house's air, rounded up to whole body lines (30 pt + 21 pt with three
// lines of air at 11.25 pt is 7.53: 8 lines). A headline too long for every size is set in the smallest, in as many lines as it
// takes, and says so.
SetHead set_head(const Story& story, const HeadSpace& space, const Paper& paper, const TypeCase& type_case);

/// One line of text in a style at its natural width, for jump lines, short heads and credits; the caller gives it an origin.
PlacedLine set_single_line(std::string_view words, const TextStyle& style, const TypeCase& type_case, LineRole role);

}  // namespace banxin
