#pragma once

#include <set>
#include <string>

#include "model/page_template.h"

namespace banxin {

/// The files that a layout is made of: that of a page which makes itself up stands in two.
std::set<std::string> files_of(const PageTemplate& layout);

}  // namespace banxin
