#pragma once

#include <optional>

#include "furniture/pieces/set_pieces.h"

namespace banxin {

/// A name as large as its room, and where it stands.
struct Nameplate {
    TypeLine type;
    Point left;  ///< For place_type.
    Rect ink;    ///< On the page, inside the room.
};

// Sets a paper's name into `room` in the largest size at which its black fits, to the quarter point.
//
// Width left over becomes tracking, a quarter em at most; then the black is flush with both sides of the room, not the
// em boxes. A name that its tracking does not carry so far stands in the middle. Its black begins at the room's top;
// that of a long name, lower than two thirds of the room, stands in the middle.
// The style's own size is not looked at.
Nameplate fit_name(std::string_view name, const TextStyle& style, const Rect& room, const TypeCase& type_case);

// Where the paper's nameplate drawing stands in `room`: as large as its sides allow, in the middle of the room's width;
// as high as a name of type would begin.
//
// Nothing where the paper has none that can be used: its name is set in type then.
std::optional<Rect> nameplate_place(const Rect& room, const Paper& paper);

}  // namespace banxin
