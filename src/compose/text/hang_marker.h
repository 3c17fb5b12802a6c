#pragma once

#include <span>

#include "compose/lines/shaped_text.h"

namespace banxin {

// Gives what the engine wrote before a list item whole cells, so that the item's lines can hang beside it.
//
// In:   the units of a block, their gaps set; the cell of its text.
// Out:  the width of those cells; nothing for a block without a marker. A figure keeps an eighth of a cell behind it at
//       least.
Length hang_marker(std::span<Unit> block, Length cell);

}  // namespace banxin
