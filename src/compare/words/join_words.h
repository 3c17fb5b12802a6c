#pragma once

#include "compare/words/moved_runs.h"

namespace banxin {

/// Tokens that a reader is told to be struck or added: not those of moves.
std::size_t tokens_told(const std::vector<Hunk>& hunks);

// Lets changes take in the rest of the words that they begin or end in, so that a reader sees words: 综合新闻 for 要闻,
// not 综合新 for 要. Words are those of ICU's dictionary.
//
// `most` is what the hunks may come to, in tokens told: the cheapest words are taken in first. Hunks that meet become
// one. No hunk reaches into a move, or over the end of a paragraph.
void join_words(std::vector<Hunk>& hunks, const RowPair& rows, std::size_t most);

}  // namespace banxin
