#pragma once

#include "fill/place_head.h"

namespace banxin {

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

}  // namespace banxin
