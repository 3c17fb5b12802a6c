#include "fill/head/place_head.h"

#include <algorithm>

#include "base/em_box.h"
#include "fill/text/placed_line.h"

namespace banxin {
namespace {

Length in_lines(int thousandths, Length leading) {
    return scaled(leading, thousandths, 1000);
}

Length head_depth(std::span<const HeadPart> parts, const HeadAir& air, Length leading) {
    if (parts.empty()) return {};
    // All of the air at once: two halves of an odd length, each rounded, would be more than a line.
    Length depth = in_lines(air.above + air.below + air.between * (static_cast<int>(parts.size()) - 1), leading);
    for (const HeadPart& part : parts) depth += part_depth(part);
    return depth;
}

/// A part whose first line begins at the top of `head`.
void place_part(const HeadPart& part, const Rect& head, std::vector<PlacedLine>& out) {
    for (std::size_t i = 0; i < part.lines.size(); ++i) {
        const Length y = head.y + part.pitch * part.row_of(i);
        const Point origin{head.x + start_of(part, i, head.width), y + em_head(part.size)};
        out.push_back(place_line(part.text, part.lines[i], origin, part.of));
    }
}

}  // namespace

int head_grid_lines(std::span<const HeadPart> parts, const HeadAir& air, Length leading) {
    return static_cast<int>(count_to_cover(head_depth(parts, air, leading), leading));
}

std::vector<PlacedLine> place_head(std::span<const HeadPart> parts, const HeadAir& air, const HeadArea& head) {
    const Length spare = head.area.height - head_depth(parts, air, head.leading);
    std::vector<PlacedLine> lines;
    Length y = head.area.y + in_lines(air.above, head.leading) + spare / 2;
    for (const HeadPart& part : parts) {
        place_part(part, {head.area.x, y, head.area.width, part_depth(part)}, lines);
        y += part_depth(part) + in_lines(air.between, head.leading);
    }
    return lines;
}

}  // namespace banxin
