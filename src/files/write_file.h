#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace banxin {

// Writes a whole file, or leaves the old one: the bytes go to a temporary beside it, which is then renamed over it.
//
// Fails (world): the folder cannot be made or written, the disk is full. The temporary is removed then.
Result<void> write_file(const std::string& path, std::string_view bytes);

/// Makes a folder and those above it.
Result<void> make_folder(const std::string& path);

}  // namespace banxin
