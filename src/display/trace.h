#pragma once

#include <vector>

#include "display/display_list.h"

namespace banxin {

/// A mark's source; null of a frame's note, which has none.
const Source* source_of(const Mark& mark);

/// Marks that know no element yet are of `source`'s; the ranges that they have stay as they are.
void trace(std::vector<Mark>& marks, const Source& source);

/// The same, for what has just been painted.
std::vector<Mark> traced(std::vector<Mark> marks, const Source& source);

}  // namespace banxin
