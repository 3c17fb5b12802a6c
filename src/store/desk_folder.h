#pragma once

#include <string>

#include "base/diagnostic.h"

namespace banxin {

// Makes a folder with this name in an edition's `.banxin`, which git and every reading of the edition pass over, and
// gives its path. Fails (world).
Result<std::string> desk_folder(const std::string& edition, const std::string& name);

/// The same for `.banxin` itself.
Result<std::string> desk_folder(const std::string& edition);

}  // namespace banxin
