#pragma once

#include <string>
#include <vector>

namespace banxin {

/// The names in a folder that is open, but for `.` and `..`, in no order; none where it cannot be read.
std::vector<std::string> folder_names(int folder);

}  // namespace banxin
