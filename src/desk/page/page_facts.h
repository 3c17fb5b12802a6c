#pragma once

#include <string>
#include <vector>

#include "desk/page/page_groups.h"

namespace banxin {

/// A page's own piece, `page/N`, as page_pieces.h has it.
std::string page_facts(const DisplayList& page, const std::vector<PageGroup>& groups);

}  // namespace banxin
