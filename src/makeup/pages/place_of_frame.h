#pragma once

#include <optional>

#include "makeup/copy/page_room.h"
#include "makeup/page/tree.h"

namespace banxin::makeup {

// The block or L of a frame's legs on the solver's grid, the white at its foot counted: an upper leg over all columns
// and a lower one at a side. Nothing where its legs are neither.
//
// Leaves: whose it is.
std::optional<Place> place_of_frame(const FrameTemplate& frame, const PageRoom& room);

}  // namespace banxin::makeup
