#include "files/memory_files.h"

#include <cerrno>
#include <set>
#include <utility>

#include "files/system_words.h"

namespace banxin {
namespace {

/// What every path in a folder begins with; `.` is the folder that relative paths start from.
std::string start_of(const std::string& folder) {
    const std::string plain = plain_path(folder);
    if (plain.empty() || plain == ".") return {};
    return plain.ends_with('/') ? plain : plain + '/';
}

}  // namespace

void MemoryFiles::put(const std::string& path, std::string bytes) {
    files_[plain_path(path)] = {std::move(bytes), ++changes_};
}

void MemoryFiles::remove(const std::string& path) {
    files_.erase(plain_path(path));
    const std::string below = start_of(path);
    std::erase_if(files_, [&](const auto& file) { return file.first.starts_with(below); });
}

/// Two memories count their changes alike, and one may lie over the other.
std::uint64_t MemoryFiles::node() const {
    return reinterpret_cast<std::uintptr_t>(this);
}

FileFacts MemoryFiles::look(const std::string& path) const {
    if (const auto file = files_.find(plain_path(path)); file != files_.end())
        return {FileKind::file, FileVersion{file->second.bytes.size(), file->second.change, node()}};
    return {list(path).empty() ? FileKind::none : FileKind::folder};
}

// A set, since `2026-b` comes before `2026/a` as a path and after `2026` as a name.
std::vector<std::string> MemoryFiles::list(const std::string& folder) const {
    const std::string start = start_of(folder);
    std::set<std::string> names;
    for (auto file = files_.lower_bound(start); file != files_.end() && file->first.starts_with(start); ++file) {
        std::string name = file->first.substr(start.size(), file->first.find('/', start.size()) - start.size());
        if (!name.empty()) names.insert(std::move(name));
    }
    return {names.begin(), names.end()};
}

Result<std::string> MemoryFiles::read(const std::string& path) const {
    if (const auto file = files_.find(plain_path(path)); file != files_.end()) return file->second.bytes;
    return fail_world(path, look(path).kind == FileKind::folder ? phrase("cannot be read: it is a folder")
                                                                : phrase("cannot be read: {}", system_words(ENOENT)));
}

}  // namespace banxin
