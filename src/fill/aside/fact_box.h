#pragma once

#include "fill/aside/aside_request.h"
#include "fill/text/fill_sources.h"

namespace banxin {

/// Sets the story's fact box; what is overset of its text is told in the aside.
void set_fact_box(const AsidesRequest& request, const FillSources& sources, SetAsides& out);

}  // namespace banxin
