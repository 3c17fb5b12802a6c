#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace banxin {

// Writes a whole file, or leaves the old one: an OutputFolder with one file.
//
// Fails (world): the folder is not there or cannot be written, the disk is full. May be called by several threads at
// once.
Result<void> write_file(const std::string& path, std::string_view bytes);

}  // namespace banxin
