#pragma once

#include <vector>

#include "base/writing.h"
#include "display/display_list.h"

namespace banxin {

/// Flow to page for what is painted from a line's own origin: flow's x runs down from it, flow's y to its left.
inline constexpr Turn kVerticalLine{Writing::vertical, Length()};

// Marks that were painted in flow, on the page.
//
// Promises: glyphs that were level in flow keep their setting; places, areas and waves are turned. Pictures, links and
//           notes know no flow and are left alone.
void turn_marks(std::vector<Mark>& marks, const Turn& turn);

}  // namespace banxin
