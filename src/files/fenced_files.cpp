#include "files/fenced_files.h"

#include <algorithm>
#include <cerrno>

#include "files/system_words.h"

namespace banxin {

void FencedFiles::admit(const std::string& folder) {
    folders_.push_back(plain_path(folder));
}

FileFacts FencedFiles::look(const std::string& path) const {
    return is_admitted(path) ? files_->look(path) : FileFacts{};
}

std::vector<std::string> FencedFiles::list(const std::string& folder) const {
    return is_admitted(folder) ? files_->list(folder) : std::vector<std::string>();
}

Result<std::string> FencedFiles::read(const std::string& path) const {
    if (!is_admitted(path)) return fail_world(path, phrase("cannot be read: {}", system_words(ENOENT)));
    return files_->read(path);
}

std::optional<std::string> FencedFiles::on_disk(const std::string& path) const {
    return is_admitted(path) ? files_->on_disk(path) : std::nullopt;
}

bool FencedFiles::is_admitted(const std::string& path) const {
    const std::string plain = plain_path(path);
    return std::any_of(folders_.begin(), folders_.end(), [&](const std::string& folder) {
        return plain == folder || plain.starts_with(folder.ends_with('/') ? folder : folder + '/');
    });
}

}  // namespace banxin
