#pragma once

#include <vector>

#include "compare/words/hunks.h"
#include "compare/words/paragraph_moves.h"

namespace banxin {

// How the tokens of a text belong together: those of anchors and moves as these say, what lies between two anchors on
// the shortest way. Moves are numbered as `matches` has them, sentences behind paragraphs.
RowWay way_through(std::size_t text, const RowPair& rows, const ParagraphMatches& matches);

/// Tokens of a text that a reader is told to be struck or added with some matches: what was mended in that which is
/// moved within it is counted, its ends are not.
std::size_t tokens_told_with(std::size_t text, const RowPair& rows, const ParagraphMatches& matches);

/// Matches, and how many tokens the shortest way through each whole text would tell to be struck or added.
struct JudgedMatches {
    ParagraphMatches matches;
    std::vector<std::size_t> least;
};

// The matches without those of texts in which they would have a reader read more than a fifth more than the shortest
// way through the whole text. Moves between two texts stay.
JudgedMatches worthwhile(ParagraphMatches matches, const std::vector<RowPair>& texts);

}  // namespace banxin
