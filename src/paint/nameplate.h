#pragma once

#include "paint/type_line.h"

namespace banxin {

/// A name as large as its room, and where it stands.
struct Nameplate {
    TypeLine type;
    Point left;  ///< For paint_type.
    Rect ink;    ///< On the page, inside the room.
};

// Sets a paper's name into `room` in the largest size at which its black fits, to the quarter point.
//
// Width left over becomes tracking, a quarter em at most; then the black is flush with both sides of the room, not the
// em boxes. A name that its tracking does not carry so far stands in the middle. Its black begins at the room's top;
// that of a long name, lower than two thirds of the room, stands in the middle.
// The style's own size is not looked at.
Nameplate fit_name(std::string_view name, const TextStyle& style, const Rect& room, const TypeCase& type_case);

}  // namespace banxin
