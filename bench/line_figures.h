#pragma once

#include <span>
#include <vector>

#include "compose/lines/set_line.h"
#include "compose/lines/shaped_text.h"

namespace banxin {

// What the eye sees of lines, counted.
//
// Full lines are those that are brought to their measure: all but the last of each paragraph.
struct LineFigures {
    int full = 0;
    int natural = 0;               ///< Of these, neither squeezed nor letterspaced.
    int squeezed = 0;              ///< A mark closed, a word space or a Han–Western gap narrowed.
    int spread = 0;                ///< Letterspaced; may be squeezed as well, by half cells.
    int widened = 0;               ///< A word space or a Han–Western gap widened.
    int over_tenth = 0;            ///< Letterspaced by more than a tenth of an em.
    std::vector<int> letterspace;  ///< Of every full line, in thousandths of an em a place.
    int neighbours = 0;            ///< Full lines after full lines of the same paragraph.
    int contrasts = 0;             ///< Of these, letterspaced visibly otherwise than the line before.
    int on_grid = 0;               ///< Full lines with every Han on the cell grid.
    long han = 0;                  ///< Of all lines.
    long off_grid = 0;
    int lonely = 0;  ///< Last lines of one Han.
    int overfull = 0;
    long places = 0;   ///< Between Han and Han.
    long extra = 0;    ///< Letterspace there, thousandths of an em.
    int brackets = 0;  ///< Marks that gave up all of their blank inside a line.
    int pauses = 0;
    int stops = 0;
    int pairs = 0;      ///< Pairs of marks at one or two cells.
    int half_ends = 0;  ///< Full lines whose last mark gave up its blank.

    int percentile(int per_cent) const;  ///< Of `letterspace`.
};

/// Counts the lines of one paragraph.
void count_lines(const ShapedText& text, std::span<const SetLine> lines, LineFigures& out);

}  // namespace banxin
