#include "files/remembered_files.h"

namespace banxin {

void RememberedFiles::forget() {
    const std::lock_guard lock(guard_);
    looked_.clear();
    listed_.clear();
}

FileFacts RememberedFiles::look(const std::string& path) const {
    const std::lock_guard lock(guard_);
    const auto known = looked_.find(path);
    if (known != looked_.end()) return known->second;
    FileFacts facts = beneath_->look(path);
    if (facts.kind != FileKind::file || facts.version) looked_.emplace(path, facts);
    return facts;
}

Result<FileNames> RememberedFiles::list(const std::string& folder) const {
    const std::lock_guard lock(guard_);
    const auto known = listed_.find(folder);
    if (known != listed_.end()) return known->second;
    Result<FileNames> names = beneath_->list(folder);
    if (names) listed_.emplace(folder, *names);
    return names;
}

}  // namespace banxin
