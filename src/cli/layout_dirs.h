#pragma once

#include <string>
#include <vector>

#include "files/files.h"

namespace banxin {

// The folders where page layouts are looked for, first come first served: those asked for, then shared_layouts().
//
// Refuses: folders asked for that are not there, as a world failure that names each.
Result<std::vector<std::string>> layout_dirs(const Files& files, const std::vector<std::string>& asked);

/// Fails (world) with each of the folders that an option names and that is not there.
Result<void> missing_folders(const Files& files, const std::vector<std::string>& asked, const std::string& option);

inline constexpr const char* kAllow = "--allow";

}  // namespace banxin
