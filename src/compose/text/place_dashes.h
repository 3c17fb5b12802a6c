#pragma once

#include "compose/lines/shaped_text.h"
#include "compose/type/type_case.h"

namespace banxin {

/// The preferred face, or the song face where only that has a dash of a whole cell.
FaceId face_for_dash(const TypeCase& type_case, FaceId preferred);

// Stands the dashes and dots of units from `first_unit` on in their cells (GB/T 15834 §5.1.4, 5.1.5).
//
// Promises: a cell, or two, exactly; the ink at the cell's middle height; the two strokes of —— touch, whatever the
//           face's dash is.
void place_dashes(ShapedText& text, std::uint32_t first_unit, const FontLibrary& library);

}  // namespace banxin
