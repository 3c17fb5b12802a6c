#include "files/traced_files.h"

#include <algorithm>

namespace banxin {

bool Footprint::still(const Files& now) const {
    return std::all_of(looked.begin(), looked.end(),
                       [&](const auto& seen) { return seen.second.still(now.look(seen.first)); }) &&
           std::all_of(listed.begin(), listed.end(),
                       [&](const auto& seen) { return now.list(seen.first) == seen.second; });
}

FileFacts TracedFiles::look(const std::string& path) const {
    FileFacts facts = files_.look(path);
    footprint_.looked.emplace(path, facts);
    return facts;
}

Result<FileNames> TracedFiles::list(const std::string& folder) const {
    Result<FileNames> names = files_.list(folder);
    if (names) footprint_.listed.emplace(folder, *names);
    return names;
}

// Looked at before it is read: a change in between is found the next time.
Result<std::string> TracedFiles::read(const std::string& path) const {
    look(path);
    return files_.read(path);
}

}  // namespace banxin
