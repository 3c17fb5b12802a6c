#pragma once

#include <span>

#include "compose/lines/trim_spaces.h"
#include "model/line_style.h"
#include "model/paper.h"

namespace banxin {

/// What the blanks of a text go by.
struct LineLaw {
    Language language = Language::zh_hans;
    const LineStyle& style;
};

/// Where a line stands in its paragraph.
enum class LinePlace { after_indent, within };

inline LinePlace line_place(const ShapedText& text, const ShapedBlock& block, std::uint32_t first) {
    const bool indented = starts_block(text, block, first) && block.first_indent > Length();
    return indented ? LinePlace::after_indent : LinePlace::within;
}

/// The blank that an opening mark keeps at a line's start.
Length blank_at_start(const Unit& first, const LineStyle& style, LinePlace place);
/// The blank that a mark has at a line's end before it is asked to give it up.
Length blank_at_end(const Unit& last, const LineStyle& style);

// The blank between two neighbours of one line. Neighbouring marks share their blanks (clreq 6.3.2.2): of two half
// cells one is left, a half cell beside a mark that it does not face goes, the quarters of centred marks stay. Han and
// Western text stand apart as the style says (clreq 6.3.3: at most a quarter em); never beside a mark or a space;
// Korean sets them without (klreq).
Gap gap_between(const Unit& left, const Unit& right, Length size, const LineLaw& law);

/// Whether a unit is of a Western run: letters, figures, their marks and spaces, and what connects two of them.
bool in_western_run(std::span<const Unit> units, std::size_t i);

// The gaps of a whole block, word spaces included.
//
// Two marks that stand together measure one cell or one and a half, whichever suits the line (clreq 6.3.2.2). Under
// WesternRuns::whole_cells every Western run is filled up to whole cells with the white beside it, so that the Han
// after it is back on the grid: two half-width figures stand solid, three have a quarter em on either side. In the
// mainland ？ and ！ in a row fill whole cells, two of them one and three two (GB/T 15834 §5.1.2).
void set_gaps(std::span<Unit> block, std::span<const Look> looks, const LineLaw& law);

}  // namespace banxin
