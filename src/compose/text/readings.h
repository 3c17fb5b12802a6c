#pragma once

#include <span>
#include <vector>

#include "compose/lines/set_line.h"
#include "compose/lines/shaped_text.h"

namespace banxin {

// Readings over a line (clreq 5.5): each centred over its base, a quarter of its own em at least from the next one. It
// reaches over a neighbour without a reading, or over the line's end into the gutter, by half of its em at most.

/// Widens bases and the gaps between them where their readings find no room otherwise. `annotations`: of one block.
void make_room_for_readings(ShapedText& text, std::span<const ShapedAnnotation> annotations);

/// A reading of a line, `x` from the line's left edge.
struct SetReading {
    const ShapedText* reading = nullptr;
    std::uint32_t base = 0;      ///< The first unit that it stands over.
    std::uint32_t base_end = 0;  ///< One past the last unit that it reads, be it on the next line.
    Length x;
};

// The readings of a line, from left to right. One over characters that had to be broken stands over the first part.
std::vector<SetReading> set_readings(const ShapedText& text, const SetLine& line);

}  // namespace banxin
