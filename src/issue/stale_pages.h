#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "files/files.h"

namespace banxin {

/// A warning for each page file in the folder that this build did not write: pages of an earlier, longer edition.
Diagnostics stale_pages(const Files& files, const std::string& folder, const std::vector<std::string>& written);

}  // namespace banxin
