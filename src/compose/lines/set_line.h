#pragma once

#include <cstdint>
#include <vector>

#include "base/length.h"
#include "compose/lines/line_fit.h"

namespace banxin {

// One line, set: which units it shows and where.
//
// Units first_unit … end_unit-1 are shown; next_unit is where the following line starts (spaces at a line's end are
// swallowed, they lie between end_unit and next_unit). x[i] is the glyph origin of unit first_unit+i from the line's
// left edge.
struct SetLine {
    std::uint32_t block = 0;
    std::uint32_t first_unit = 0;
    std::uint32_t end_unit = 0;
    std::uint32_t next_unit = 0;
    std::vector<Length> x;
    Length left;   ///< Where the first core starts.
    Length right;  ///< Where the last core (and what is kept of its blank) ends.
    bool starts_block = false;
    bool ends_block = false;
    bool divides_word = false;  ///< Ends with a hyphen that stands at hyphen_x.
    Length hyphen_x;
    LineFit fit;  ///< How it came to its measure.
    bool operator==(const SetLine&) const = default;
};

}  // namespace banxin
