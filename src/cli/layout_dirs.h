#pragma once

#include <string>
#include <vector>

namespace banxin {

// The folders where page layouts are looked for, first come first served: those asked for, the ones installed beside
// the program (../share/banxin/layouts), the ones it was built with. Folders that do not exist are left out, but for
// those asked for.
std::vector<std::string> layout_dirs(const std::vector<std::string>& asked);

}  // namespace banxin
