#pragma once

#include <vector>

#include "display/display_list.h"
#include "resolve/page_plan.h"

namespace banxin {

/// What the ink `section` means on a page: the ink of its section, black where the paper names none.
InkName section_ink(const PagePlan& plan, const Paper& paper);

/// Gives every mark in the ink `section` the ink that it means here.
void settle_section_ink(std::vector<Mark>& marks, const InkName& ink);

}  // namespace banxin
