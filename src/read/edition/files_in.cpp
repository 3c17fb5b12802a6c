#include "read/edition/files_in.h"

#include <algorithm>

#include "read/text/nearest.h"

namespace banxin {
namespace fs = std::filesystem;

std::vector<std::string> files_in(const Files& files, const fs::path& folder, const std::vector<std::string>& endings) {
    std::vector<std::string> found;
    for (const std::string& name : files.list(folder.generic_string())) {
        const fs::path path = folder / name;
        const bool wanted = !name.starts_with(".") &&
                            std::find(endings.begin(), endings.end(), path.extension().string()) != endings.end();
        if (wanted && files.has_file(path.generic_string())) found.push_back(path.generic_string());
    }
    return found;
}

std::string guess_layout(const std::string& name, const std::vector<fs::path>& folders, const Files& files) {
    std::vector<std::string> names;
    for (const fs::path& folder : folders) {
        for (const std::string& file : files_in(files, folder, {".yaml"}))
            names.push_back(fs::path(file).stem().string());
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    const std::string guess = did_you_mean(name, names);
    if (!guess.empty() || names.empty()) return guess;
    return "the layouts found are " + one_of(names);
}

}  // namespace banxin
