#pragma once

#include <cstdint>

#include "compose/lines/line_fit.h"
#include "compose/lines/shaped_text.h"

namespace banxin {

// What the parts of a line cost, in hundredths of a unit (docs/composition.md has the table).
//
// Letterspace costs 20 000 for a line that has more than a trace of it, and twice the square of its thousandths of an
// em, so 5 000 for a twentieth and 20 000 for a tenth; the others are measured against it. Past a tenth a line has
// holes that every reader sees: it costs more than all else that a paragraph could do instead.
inline constexpr std::int64_t kLinePrice = 50;
inline constexpr std::int64_t kEndAtHalfPrice = 100;
inline constexpr std::int64_t kHungPrice = 500;
inline constexpr std::int64_t kPairPrice =
    300;  ///< A pair of marks at one cell, a space between Han at its other width.
inline constexpr std::int64_t kWidePairPrice = 170'000;   ///< A pair of marks at two cells: wider than clreq has it.
inline constexpr std::int64_t kOffGridPrice = 1'000;      ///< A Han off the grid.
inline constexpr std::int64_t kOffGridLinePrice = 4'500;  ///< A line with a Han off the grid.
inline constexpr std::int64_t kCondensedPrice = 20'000;   ///< Figures at nine tenths of their width, in proportion.
inline constexpr std::int64_t kTooLongPrice = 100'000'000;

/// A gap that gave up `taken`, of what it has in all: the whole of a bracket's blank 1 000, of a pause mark's 2 000, of
/// a stop's 6 000, less than in proportion in part.
std::int64_t price_of_closing(const Gap& gap, Length natural, Length taken, Length cell);

/// A Han–Western gap: dearer past a quarter em. At a half 2 500, so that a figure with it on both sides (5 000) is
/// dearer than a closed comma and cheaper than a closed stop.
std::int64_t price_of_western_white(Length white, Length cell);

/// White beside figures that differs within a line, by the widest less the narrowest: 200 for a quarter em, 800 for a
/// half.
std::int64_t price_of_uneven_white(Length difference, Length cell);

/// Gaps of a kind widened by `taken` of what they may grow.
std::int64_t price_of_widening(Length taken, Length possible);

/// Letterspace at each place, in thousandths of an em: 20 000 from a fiftieth on, less for a trace, and twice the
/// square of it; 100 000 more past a tenth. Past a quarter em it tears the line apart.
std::int64_t price_of_letterspace(std::int64_t milli);

}  // namespace banxin
