#pragma once

#include "display/display_list.h"

namespace banxin {

/// Moves a mark to the right and down. Links stay: no press prints them.
void move_mark(Mark& mark, Length right, Length down);

}  // namespace banxin
