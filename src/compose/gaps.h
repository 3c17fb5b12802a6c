#pragma once

#include <span>

#include "compose/shaped_text.h"

namespace banxin {

/// What the blanks of a text go by.
struct LineLaw {
    Language language = Language::zh_hans;
    const LineStyle& style;
};

// Cuts a full-width mark's advance into core and blanks (clreq 6.3.2.1, GB/T 15834 §5.1): opening marks carry half an em before,
// closing marks half an em after; Traditional Chinese pause and stop marks a quarter on both sides; the interpunct is set half
// width. A mark that the font sets narrower than its em has no blanks. Under the styles half and kaiming, marks have no blanks, or
// only those that end a sentence.
void cut_blanks(Unit& unit, Length advance, Length size, const LineLaw& law);

/// Where a line stands in its paragraph.
enum class LinePlace { after_indent, within };

constexpr LinePlace line_place(const ShapedBlock& block, std::uint32_t first) {
    const bool indented = first == block.first_unit && block.first_indent > Length();
    return indented ? LinePlace::after_indent : LinePlace::within;
}

/// The blank that an opening mark keeps at a line's start.
Length blank_at_start(const Unit& first, const LineStyle& style, LinePlace place);
/// The blank that a mark has at a line's end before it is asked to give it up.
Length blank_at_end(const Unit& last, const LineStyle& style);

// The blank between two neighbours of one line. Neighbouring marks share their blanks (clreq 6.3.2.2), Han and Western text stand
// apart as the style says (clreq 6.3.3: at most a quarter em); never beside a mark or a space; Korean sets them without (klreq).
Gap gap_between(const Unit& left, const Unit& right, Length size, const LineLaw& law);

// The gaps of a whole block, word spaces included.
//
// Two marks that stand together measure one cell or one and a half, whichever suits the line (clreq 6.3.2.2). Under
// WesternRuns::whole_cells every Western run is filled up to whole cells with the white beside it, so that the Han after it is back on
// the grid: two half-width figures stand solid, three have a quarter em on either side.
void set_gaps(std::span<Unit> block, std::span<const Look> looks, const LineLaw& law);

}  // namespace banxin
