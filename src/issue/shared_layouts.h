#pragma once

#include <string>
#include <vector>

namespace banxin {

// The folders of the layouts that every paper may use, first come first served: the one installed with the program or
// library that this code is part of, the one it was built with. Only those that are there.
std::vector<std::string> shared_layouts();

}  // namespace banxin
