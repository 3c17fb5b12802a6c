#pragma once

#include <vector>

#include "compare/words/hunks.h"
#include "compare/words/paragraph_moves.h"

namespace banxin {

// How the tokens of a text belong together: those of anchors and moves as these say, what lies between two anchors on
// the shortest way. Moves are numbered as `matches` has them.
RowWay way_through(std::size_t text, const RowPair& rows, const ParagraphMatches& matches);

// The matches without those of texts in which they would have a reader read more than a fifth more than the shortest
// way through the whole text. Moves between two texts stay.
ParagraphMatches worthwhile(ParagraphMatches matches, const std::vector<RowPair>& texts);

}  // namespace banxin
