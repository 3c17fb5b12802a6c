#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "files/files.h"

namespace banxin {

/// A warning for each page file in the folder of a page that the edition does not have: of an earlier, longer one.
/// `pages` are the names of its pages' files, without an ending: page-01.
Diagnostics stale_pages(const Files& files, const std::string& folder, const std::vector<std::string>& pages);

}  // namespace banxin
