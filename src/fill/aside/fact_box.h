#pragma once

#include "fill/aside/asides.h"

namespace banxin {

/// Sets the story's fact box; what is overset of its text is told in the aside.
void set_fact_box(const AsidesRequest& request, const FillSources& sources, SetAsides& out);

}  // namespace banxin
