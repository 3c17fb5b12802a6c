#pragma once

#include <vector>

#include "compare/words/paragraph_ways.h"

namespace banxin {

/// A text of several, in tokens.
struct TextRows {
    const RowPair& rows;
    bool prose = true;
};

// Finds sentences of ten characters or more that no place of their text keeps and another one has, whole or nearly
// whole, and gives the matches with them. Those that stand one behind the other at both places are one move.
//
// A text's sentences are moved only where a reader is told no more for it.
ParagraphMatches with_moved_sentences(ParagraphMatches matches, const std::vector<TextRows>& texts);

}  // namespace banxin
