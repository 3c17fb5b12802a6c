#pragma once

#include <array>
#include <cstdint>

#include "base/length.h"
#include "base/short_length.h"

namespace banxin {

/// Which place of a line gives way first when it is too long (clreq 6.2.2.3), and what may be widened.
enum class SqueezeStep : std::uint8_t { none, word_space, bracket, pause, western, stop };
inline constexpr std::size_t kSqueezeSteps = 6;

/// What became of the blank of a mark at a line's end.
enum class LineEndChoice : std::uint8_t { no_mark, full, half, hung };

// How a line was brought to its measure, and what that costs.
//
// Costs are hundredths of a unit; a tenth of an em of letterspace is 100 units, a closed comma 20 (the table is in
// line_prices.h).
struct LineFit {
    LineEndChoice end = LineEndChoice::no_mark;
    std::array<ShortLength, kSqueezeSteps> squeezed{};  ///< Taken off, by step.
    std::array<ShortLength, kSqueezeSteps> widened{};   ///< Added to word spaces and Han–Western gaps, by step.
    std::uint16_t pairs = 0;   ///< Closing and opening marks at one or two cells instead of one and a half.
    Length letterspace;        ///< Added in all at other places.
    std::uint16_t places = 0;  ///< Where letterspace went.
    Length condensed;          ///< Taken off its figures in all.
    int figure_width = 1000;   ///< Of its figures, in thousandths of their own: 900 at the least.
    std::uint16_t han = 0;
    std::uint16_t off_grid = 0;  ///< Han that does not stand on the cell grid.
    bool too_long = false;       ///< Sticks out: nothing more to squeeze.
    std::int64_t cost = 0;
    bool operator==(const LineFit&) const = default;
};

/// Letterspace at each place, in thousandths of an em of `cell`, rounded up; a line without a place counts
/// as if it had one.
int letterspace_milli(const LineFit& fit, Length cell);

}  // namespace banxin
