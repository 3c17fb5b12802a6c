#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "files/files.h"

namespace banxin {

/// The files of a folder with one of the endings, in name order; none when there is no folder. Hidden ones are not
/// seen.
std::vector<std::string> files_in(const Files& files, const std::filesystem::path& folder,
                                  const std::vector<std::string>& endings);

/// What may have been meant by the name of a layout that no folder has: one like it, or all that there are.
std::string guess_layout(const std::string& name, const std::vector<std::filesystem::path>& folders,
                         const Files& files);

}  // namespace banxin
