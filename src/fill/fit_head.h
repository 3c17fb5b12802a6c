#pragma once

#include "fill/head_part.h"

namespace banxin {

/// What the layout asks of a head, and how long its lines may be.
struct HeadRoom {
    HeadPlan plan;
    Length width;      ///< Along the lines.
};

/// The parts of a head in reading order, each at its size and in its lines. `fit.grid_lines` is left to who places them.
struct FittedHead {
    std::vector<HeadPart> parts;
    HeadFit fit;
};

// Chooses sizes and lines for every part of a story's head: kicker, headline, decks, byline.
//
// The headline takes the first size of its grade that fits; a kicker or a deck shrinks by a fifth before it takes a second line.
FittedHead fit_head(const Story& story, const HeadRoom& room, const Paper& paper, const TypeCase& type_case);

}  // namespace banxin
