#pragma once

#include "paint/furniture.h"
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

// The paper's nameplate drawing in `room`, as large as its sides allow, in the middle of the room's width; as high as a
// name of type would begin. Its colours are inks as those of any vector art, grey on a page without colour.
//
// Nothing where the paper has none that can be used: its name is set in type then.
std::optional<VectorArt> nameplate_art(const Rect& room, const FurnitureSource& source);

}  // namespace banxin
