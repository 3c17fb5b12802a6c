#pragma once

#include <string>
#include <string_view>

#include "base/byte_sink.h"

namespace banxin {

// Writes a whole file, or leaves the old one: the bytes go to a temporary beside it, which is then renamed over it.
//
// Fails (world): the folder cannot be made or written, the disk is full. The temporary is removed then. May be called
// by several threads at once.
Result<void> write_file(const std::string& path, std::string_view bytes);

/// Makes the bytes of a file, bit by bit.
using FileMaker = std::function<Result<void>(const ByteSink&)>;

/// The same for a file that is written while it is made. Fails as `make` fails, too: then the old file stays.
Result<void> write_made(const std::string& path, const FileMaker& make);

/// Makes a folder and those above it.
Result<void> make_folder(const std::string& path);

}  // namespace banxin
