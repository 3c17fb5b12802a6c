#pragma once

#include <vector>

#include "compose/type/house.h"
#include "display/display_list.h"
#include "furniture/pieces/filled_furniture.h"

namespace banxin {

/// What furniture is painted with, beside what was set.
struct FurniturePaint {
    const House& house;                      ///< Has the drawn nameplate.
    ImageColour colour = ImageColour::full;  ///< Of a drawing: grey on a page without colour.
};

/// The marks of a page's furniture, piece by piece, its QR codes last. The source of a line of type says in `block`
/// what the line tells (FurniturePart), wherever in its piece that stands.
std::vector<Mark> paint_furniture(const FilledFurniture& furniture, const FurniturePaint& paint);

}  // namespace banxin
