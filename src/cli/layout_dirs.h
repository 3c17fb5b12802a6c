#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace banxin {

// The folders where page layouts are looked for, first come first served: those asked for, the ones installed beside
// the program (../share/banxin/layouts), the ones it was built with.
//
// Refuses: folders asked for that are not there, as a world failure that names each. Of the others only those that are
// there come out.
Result<std::vector<std::string>> layout_dirs(const std::vector<std::string>& asked);

}  // namespace banxin
