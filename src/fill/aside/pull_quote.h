#pragma once

#include "fill/aside/asides.h"

namespace banxin {

/// Sets the story's pull quote, in at most six lines.
void set_pull_quote(const AsidesRequest& request, const FillSources& sources, SetAsides& out);

}  // namespace banxin
