#include "fill/text/turn_frame.h"

namespace banxin {

void turn_lines(std::vector<PlacedLine>& lines, const Turn& turn) {
    for (PlacedLine& line : lines) line.origin = turn.to_page(line.origin);
}

void turn_frame(FilledFrame& frame, const Turn& turn) {
    if (turn.writing == Writing::horizontal) return;
    for (PlacedLine& line : frame.lines) {
        if (line.text->writing == Writing::vertical) line.origin = turn.to_page(line.origin);
    }
    for (StoryPart& part : frame.parts) {
        part.start = turn.to_page(part.start);
        part.head_area = turn.to_page(part.head_area);
        part.jump_area = turn.to_page(part.jump_area);
        part.from_area = turn.to_page(part.from_area);
    }
    for (PlacedAside& aside : frame.asides) {
        aside.area = turn.to_page(aside.area);
        aside.inside = turn.to_page(aside.inside);
    }
    for (PlacedPointer& pointer : frame.pointers) pointer.area = turn.to_page(pointer.area);
}

}  // namespace banxin
