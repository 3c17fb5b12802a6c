#pragma once

#include <string>

#include "base/diagnostic.h"

namespace banxin {

/// Makes a folder and those above it. Fails (world) where one cannot be made.
Result<void> make_folder(const std::string& path);

}  // namespace banxin
