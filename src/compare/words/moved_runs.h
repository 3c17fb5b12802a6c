#pragma once

#include <vector>

#include "compare/words/hunks.h"

namespace banxin {

/// One text of several, in tokens, and what changed in it.
struct ComparedRows {
    RowPair rows;
    std::vector<Hunk> hunks;
    bool prose = true;
};

// Finds words of ten characters or more that were struck in one place and added in another, which no paragraph move
// accounts for, and makes each pair of hunks a move.
//
// Out: the number of moves, those of the paragraphs included; the new ones count from `moves`.
std::size_t name_moved_runs(std::vector<ComparedRows>& texts, std::size_t moves);

}  // namespace banxin
