#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "compose/lines/solve_line.h"
#include "compose/rules/phrases.h"

namespace banxin {

/// A head's text, where its lines may end (the text's end included), and how wide they may be.
struct HeadBreaks {
    const ShapedText* text = nullptr;
    std::span<const PhraseEnd> ends;
    Length width;
};

/// The lines of a head, each a range of units without the spaces at its ends.
struct HeadLines {
    std::vector<LineRange> lines;
    int dearest_end = 0;  ///< Price of its worst break.
};

// Breaks a head's text into as few lines of `width` as it takes, `most_lines` at most.
//
// Which:  of all ways the one whose lines are nearest to one length and end where a reader minds least; no line of one
//         character where it can be helped; of two like it the one with the longer first line. A text of more than 400
//         units, which nobody would call a head, is broken first fit.
// Out:    nothing when it takes more lines.
std::optional<HeadLines> break_head(const HeadBreaks& breaks, int most_lines);

/// A head's text over a fold: how wide its lines may be before it and behind it.
struct FoldBreaks {
    const ShapedText* text = nullptr;
    std::span<const PhraseEnd> ends;
    Length before;
    Length behind;
};

// The same over a fold, at which every line ends and goes on: the pieces before and behind it by turns.
//
// Out: twice as many pieces as lines; nothing where they do not fit or a phrase would be broken.
std::optional<HeadLines> break_head_at_fold(const FoldBreaks& breaks, int most_lines);

/// The first unit at or after a code point offset.
std::uint32_t unit_at(const ShapedText& text, TextOffset offset);

/// A range without the spaces at its ends.
LineRange without_edge_spaces(const ShapedText& text, LineRange range);

}  // namespace banxin
