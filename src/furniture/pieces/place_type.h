#pragma once

#include "furniture/pieces/filled_furniture.h"

namespace banxin {

using FurnitureItems = std::vector<FurnitureItem>;

/// A line of level type with its left edge and its baseline at `left`.
FurnitureType place_type(FurniturePart part, TypeLine type, Point left);

/// The same in the middle of a room.
FurnitureType centre_type(FurniturePart part, TypeLine type, const Rect& room);

/// A rule of `thickness` from `from` to the right, below y.
FurnitureRule rule_across(Point from, Length width, Length thickness, Shade ink = {});

void append_items(FurnitureItems& items, FurnitureItems more);

}  // namespace banxin
