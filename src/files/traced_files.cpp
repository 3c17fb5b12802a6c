#include "files/traced_files.h"

#include <algorithm>

namespace banxin {

bool Footprint::still(const Files& now) const {
    return std::all_of(looked.begin(), looked.end(),
                       [&](const auto& seen) { return seen.second.still(now.look(seen.first)); }) &&
           std::all_of(listed.begin(), listed.end(),
                       [&](const auto& seen) { return seen.second == now.list(seen.first); });
}

FileFacts TracedFiles::look(const std::string& path) const {
    FileFacts facts = files_.look(path);
    footprint_.looked.emplace(path, facts);
    return facts;
}

std::vector<std::string> TracedFiles::list(const std::string& folder) const {
    std::vector<std::string> names = files_.list(folder);
    footprint_.listed.emplace(folder, names);
    return names;
}

// Looked at before it is read: a change in between is found the next time.
Result<std::string> TracedFiles::read(const std::string& path) const {
    look(path);
    return files_.read(path);
}

}  // namespace banxin
