#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "files/files.h"

namespace banxin {

// The files of a folder with one of the endings, in name order; none when there is no folder. One that cannot be
// reached is among them: it is not missing, and reading it tells why.
Result<FileNames> files_in(const Files& files, const std::filesystem::path& folder,
                           const std::vector<std::string>& endings);

}  // namespace banxin
