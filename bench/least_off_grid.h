#pragma once

#include <optional>
#include <vector>

#include "compose/lines/shaped_text.h"

namespace banxin {

/// A line that a paragraph could have.
struct PossibleLine {
    std::uint32_t first = 0;
    std::uint32_t next = 0;  ///< Where the next line starts.
    int off_grid = 0;        ///< The fewest Han off the grid.
    bool is_spread = false;  ///< Letterspaced.
    std::int64_t extra =
        0;  ///< The least letterspace that it could have, between all its Han, in thousandths of an em.
};

// Every line that a paragraph could have in a measure, with the fewest Han off the grid that it could have, whatever
// that costs.
//
// A line ends where the rules let it. Its marks are closed by half a cell or not at all, in any choice; a pair has a
// cell or one and a half; white beside Western text has any width from its least to its most at each place, and from
// nothing to half a cell at the line's edges; the mark at the line's end keeps any part of its blank. Or it is
// letterspaced, as the solver would.
std::vector<PossibleLine> possible_lines(const ShapedText& text, Length measure);

/// The least sum over a chain of them, from the paragraph's start to its end: Han off the grid, and `weight` for each
/// letterspaced line, both in hundredths; nothing where no chain comes out.
std::optional<std::int64_t> least_sum(const ShapedText& text, const std::vector<PossibleLine>& lines,
                                      std::int64_t weight);

/// The least letterspace between Han over a chain of them, in thousandths of an em, whatever else that costs.
std::optional<std::int64_t> least_extra(const ShapedText& text, const std::vector<PossibleLine>& lines);

}  // namespace banxin
