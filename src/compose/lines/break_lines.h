#pragma once

#include <span>
#include <vector>

#include "compose/lines/break_network.h"
#include "compose/lines/solve_line.h"

namespace banxin {

// Breaks a block, from a unit on, into lines of the measures offered; the last measure holds for all that follow.
//
// In:       `measures`: one at least; the i-th line is set in the i-th measure, with the block's indents taken off.
// Out:      all the lines to the block's end, justified but the last. A centred block that takes several lines is
//           broken into lines of like length.
// How:      justified blocks as a whole (break_network.h) unless their style asks for first fit; the others first fit,
//           pushing marks in before pushing characters out (先挤进后推出, clreq 6.2.2); a Western word longer than its
//           line is broken where it must be. Never an empty line.
std::vector<SetLine> break_block(const ShapedText& text, TextCursor from, std::span<const Length> measures);

/// A block's lines, and what it costs in every number of lines that it can take; no counts where it is not broken as a
/// whole.
struct CountedLines {
    std::vector<SetLine> lines;
    std::vector<LineCount> counts;
};
CountedLines break_and_count(const ShapedText& text, TextCursor from, std::span<const Length> measures);

/// The block in `lines` lines, or in its best count where that cannot be done.
std::vector<SetLine> break_block_into(const ShapedText& text, TextCursor from, std::span<const Length> measures,
                                      int lines);
/// The block in so many lines more (fewer when negative) than its best count, or in that where it cannot be done.
std::vector<SetLine> break_block_by(const ShapedText& text, TextCursor from, std::span<const Length> measures,
                                    int change);

/// A single line with everything from `first` to `end`, at its natural width, without the blank of a mark at its end.
SetLine set_whole(const ShapedText& text, LineRange range, Length start);

/// Natural width of a whole text on one line.
Length natural_width(const ShapedText& text);

}  // namespace banxin
