#pragma once

#include <optional>
#include <vector>

#include "resolve/page_plan.h"

namespace banxin {

/// The measure of the columns that stories go on in on a page, the widest where there are several.
std::optional<Length> landing_measure(const std::vector<PagePlan>& plans, std::optional<PageNumber> page);

}  // namespace banxin
