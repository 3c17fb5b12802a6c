#include "fill/text/placed_line.h"

#include "base/em_box.h"
#include "compose/lines/text_range.h"

namespace banxin {

PlacedLine place_line(std::shared_ptr<const ShapedText> text, SetLine line, Point origin, Source of) {
    of.block = static_cast<int>(line.block);
    of.text = range_of_line(*text, line);
    return {std::move(text), std::move(line), origin, std::move(of)};
}

Rect em_boxes(const PlacedLine& line) {
    const Length size = line.text->looks.empty() ? Length() : line.text->looks.front().size;
    const Length length = line.line.right - line.line.left;
    const Point at = line.origin;
    if (line.text->writing == Writing::vertical)
        return {at.x - (size - em_head(size)), at.y + line.line.left, size, length};
    return {at.x + line.line.left, at.y - em_head(size), length, size};
}

}  // namespace banxin
