#pragma once

#include "display/display_list.h"

namespace banxin {

/// The rectangle that holds a mark. Of type: its em boxes.
Rect area_of(const Mark& mark);

/// The rectangle that holds both; one without any size is not counted.
Rect around(const Rect& a, const Rect& b);

}  // namespace banxin
