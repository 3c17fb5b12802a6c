#pragma once

#include <optional>
#include <vector>

#include "makeup/table/matter.h"

namespace banxin::makeup {

/// Where a story may go on on another page.
struct JumpChoice {
    int least_kept = 14;  ///< Lines that stay, the jump line not counted.
    int least_gone = 10;  ///< Lines that go.
    int importance = 1;   ///< Of the story: the more it has, the less it should jump.
};

/// A text as lines of one measure.
struct TextLines {
    int lines = 0;                     ///< As it is set best.
    std::vector<Price> closed{};       ///< What it costs to take 1, 2, … lines fewer, in all.
    std::vector<Price> opened{};       ///< … more.
    int least = 5;                     ///< Lines that stay, whatever is cut.
    std::optional<JumpChoice> jump{};  ///< None: it may not.
};

// How the text comes to each number of lines of room from 0 to `most_room`: by the ladder's cheapest steps. Below its
// least lines there is no way; its fit then says so by `cut` = all lines.
std::vector<Fit> fits_of(const TextLines& text, int most_room, const Weights& weights);

/// The terms of a fit in so many columns: white that a line for each column cannot hide is worse.
Amounts fit_amounts(const Fit& fit, int columns);

/// The terms of so many lines to cut.
Amounts cut_amounts(int lines);

/// Lines that an editor cuts without asking.
inline constexpr int kEasyCut = 8;

}  // namespace banxin::makeup
