#pragma once

#include <span>
#include <vector>

#include "resolve/page_plan.h"

namespace banxin {

/// The slots of one column that follow one another in one measure.
std::vector<std::vector<Slot>> runs_of(std::span<const Slot> slots);

}  // namespace banxin
