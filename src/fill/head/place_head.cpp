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
    Length depth = in_lines(air.above, leading) + in_lines(air.below, leading);
    for (const HeadPart& part : parts) depth += part_depth(part);
    return depth + in_lines(air.between, leading) * (static_cast<std::int64_t>(parts.size()) - 1);
}

Length width_of(const SetLine& line) {
    return line.right - line.left;
}

/// The block that the lines of a stepped part share: not wider than they can be seen to belong together.
Length stepped_width(const HeadPart& part) {
    Length longest;
    for (const SetLine& line : part.lines) longest = std::max(longest, width_of(line));
    const Length steps = part.size * 2 * (static_cast<std::int64_t>(part.lines.size()) - 1);
    return std::min(part.width, longest + steps);
}

/// Where a line starts, from the left edge of its part's width.
Length start_of(const HeadPart& part, std::size_t line) {
    const Length room = part.width - width_of(part.lines[line]);
    const auto last = static_cast<std::int64_t>(part.lines.size()) - 1;
    if (part.shape == HeadShape::left) return {};
    if (part.shape == HeadShape::centre || last == 0) return room / 2;
    const Length block = stepped_width(part);
    const Length inside = block - width_of(part.lines[line]);
    return (part.width - block) / 2 + scaled(inside, static_cast<std::int64_t>(line), last);
}

void place_part(const HeadPart& part, Point top_left, std::vector<PlacedLine>& out) {
    Length y = top_left.y;
    for (std::size_t i = 0; i < part.lines.size(); ++i) {
        const Point origin{top_left.x + start_of(part, i), y + em_head(part.size)};
        out.push_back(place_line(part.text, part.lines[i], origin, part.of));
        y += part.pitch;
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
        place_part(part, {head.area.x + (head.area.width - part.width) / 2, y}, lines);
        y += part_depth(part) + in_lines(air.between, head.leading);
    }
    return lines;
}

}  // namespace banxin
