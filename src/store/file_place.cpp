// The path is resolved first and looked at then. In between somebody could put a link where a folder was, so the folder
// is opened from the root down without following any (openat2), and everything else is done by its handle.
#include "store/file_place.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>

#include "files/system_words.h"

namespace banxin {
namespace fs = std::filesystem;
namespace {

std::optional<fs::path> real_path_of(const fs::path& path) {
    std::error_code error;
    fs::path real = fs::canonical(path, error);
    if (error) return std::nullopt;
    return real;
}

/// Of a file that need not be there: then its folder's, and its name.
std::optional<fs::path> resolved(const fs::path& path) {
    std::error_code none;
    if (fs::is_symlink(fs::symlink_status(path, none)) || fs::exists(path, none)) return real_path_of(path);
    const auto folder = real_path_of(path.has_parent_path() ? path.parent_path() : ".");
    if (!folder || path.filename().empty() || path.filename() == "..") return std::nullopt;
    return *folder / path.filename();
}

/// The way from a folder to what is below it; empty when it is not.
fs::path way_down(const fs::path& root, const fs::path& path) {
    const auto [in_root, in_path] = std::mismatch(root.begin(), root.end(), path.begin(), path.end());
    fs::path way;
    if (in_root != root.end()) return way;
    for (auto part = in_path; part != path.end(); ++part) way /= *part;
    return way;
}

bool is_open_to_all(const fs::path& way) {
    return !way.empty() &&
           std::none_of(way.begin(), way.end(), [](const fs::path& part) { return part.native().front() == '.'; });
}

OpenHandle open_without_links(const OpenHandle& root, const fs::path& way) {
    const std::string name = way.empty() ? "." : way.string();
    open_how how{};
    how.flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    const long opened = syscall(SYS_openat2, root.get(), name.c_str(), &how, sizeof how);
    if (opened < 0 && errno == ENOSYS)  // a kernel before 5.6: the last link is seen, those above it are not
        return OpenHandle(openat(root.get(), name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    return OpenHandle(static_cast<int>(opened));
}

tl::unexpected<Failure> not_opened(const std::string& path) {
    return fail_world(path, phrase("cannot be opened: {}", system_words(errno)));
}

}  // namespace

WritableFolders::WritableFolders(const std::vector<std::string>& folders) {
    for (const std::string& folder : folders) {
        if (const auto real = real_path_of(folder)) roots_.push_back(real->string());
    }
}

Result<FilePlace> WritableFolders::find(const std::string& path) const {
    errno = ENOENT;
    const auto real = resolved(path);
    if (!real) return not_opened(path);
    const auto root = std::find_if(roots_.begin(), roots_.end(),
                                   [&](const std::string& folder) { return is_open_to_all(way_down(folder, *real)); });
    if (root == roots_.end()) return fail_world(path, phrase("is not in the edition's folders, and is not written"));
    const OpenHandle from(open(root->c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    auto folder = std::make_shared<const OpenHandle>(open_without_links(from, way_down(*root, *real).parent_path()));
    if (!folder->is_open()) return not_opened(path);
    return FilePlace{std::move(folder), real->filename().string(), real->string()};
}

}  // namespace banxin
