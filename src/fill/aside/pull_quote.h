#pragma once

#include "fill/aside/aside_request.h"
#include "fill/text/fill_sources.h"

namespace banxin {

/// Sets the story's pull quote, in at most six lines.
void set_pull_quote(const AsidesRequest& request, const FillSources& sources, SetAsides& out);

}  // namespace banxin
