#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/open_handle.h"

namespace banxin {

// A file in a folder that is open, by its name there; links are not followed. What fails is in `errno`.

/// Every byte of it; nothing where it is missing (ENOENT) or cannot be read.
std::optional<std::string> read_whole(int folder, const std::string& name);

/// Every byte from where the handle stands.
std::optional<std::string> read_rest(const OpenHandle& file);

bool write_whole(const OpenHandle& file, std::string_view bytes);

/// Until the disk has it; a file system that cannot say so is believed.
bool sync_whole(const OpenHandle& file);

}  // namespace banxin
