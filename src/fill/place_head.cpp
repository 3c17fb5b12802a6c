#include "fill/place_head.h"

#include "compose/break_lines.h"

namespace banxin {
namespace {

Length in_lines(int thousandths, Length leading) { return scaled(leading, thousandths, 1000); }

Length head_depth(std::span<const HeadPart> parts, const HeadAir& air, Length leading) {
    Length depth = in_lines(air.above, leading) + in_lines(air.below, leading);
    for (const HeadPart& part : parts) depth += part_depth(part);
    return depth + in_lines(air.between, leading) * (static_cast<std::int64_t>(parts.size()) - 1);
}

Length shift_of(Align align, Length room) {
    if (align == Align::centre) return room / 2;
    if (align == Align::right) return room;
    return {};
}

void place_part(const HeadPart& part, Point top_left, Length width, std::vector<PlacedLine>& out) {
    Length y = top_left.y;
    for (const LineRange range : part.lines) {
        SetLine line = set_whole(*part.text, range, Length());
        const Length shift = shift_of(part.align, width - (line.right - line.left));
        const Point origin{top_left.x + shift, y + scaled(part.size, 880, 1000)};
        out.push_back({part.text, std::move(line), origin, part.role});
        y += line_pitch(part);
    }
}

}  // namespace

int head_grid_lines(std::span<const HeadPart> parts, const HeadAir& air, Length leading) {
    return static_cast<int>(count_to_cover(head_depth(parts, air, leading), leading));
}

std::vector<PlacedLine> place_head(std::span<const HeadPart> parts, const HeadAir& air, const HeadSpace& space) {
    const Length spare = space.leading * head_grid_lines(parts, air, space.leading) - head_depth(parts, air, space.leading);
    std::vector<PlacedLine> lines;
    Length y = space.corner.y + in_lines(air.above, space.leading) + spare / 2;
    for (const HeadPart& part : parts) {
        place_part(part, {space.corner.x, y}, space.width, lines);
        y += part_depth(part) + in_lines(air.between, space.leading);
    }
    return lines;
}

}  // namespace banxin
