#include "read/edition/files_in.h"

#include <algorithm>

namespace banxin {

Result<FileNames> files_in(const Files& files, const std::filesystem::path& folder,
                           const std::vector<std::string>& endings) {
    const auto names = files.list(folder.generic_string());
    if (!names) return names;
    FileNames found;
    for (const std::string& name : *names) {
        const std::filesystem::path path = folder / name;
        const bool wanted = !name.starts_with(".") &&
                            std::find(endings.begin(), endings.end(), path.extension().string()) != endings.end();
        if (wanted && !files.has_folder(path.generic_string())) found.push_back(path.generic_string());
    }
    return found;
}

}  // namespace banxin
