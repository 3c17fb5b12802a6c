#include "furniture/pieces/place_type.h"

#include <iterator>
#include <utility>

namespace banxin {

FurnitureType place_type(FurniturePart part, TypeLine type, Point left) {
    const Length start = left.x - type.line.left;
    return {part, std::move(type), {start, left.y}};
}

FurnitureType centre_type(FurniturePart part, TypeLine type, const Rect& room) {
    const Point left{room.x + (room.width - type.width()) / 2, middle_baseline(room, type.size())};
    return place_type(part, std::move(type), left);
}

FurnitureRule rule_across(Point from, Length width, Length thickness, Shade ink) {
    return {{from.x, from.y, width, thickness}, std::move(ink)};
}

void append_items(FurnitureItems& items, FurnitureItems more) {
    items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace banxin
