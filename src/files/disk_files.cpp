// A file system stamps changes with a clock that ticks some hundred times a second, and two changes within a tick look
// like one. So a version counts only when that clock has moved on since the change: before, the next one might not
// show.
#include "files/disk_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <memory>

#include "files/system_words.h"

namespace banxin {
namespace {

/// More than any advertisement or picture of a page has; what claims more is a mistake, or meant to harm.
constexpr std::int64_t kMostMegabytes = 256;

constexpr std::int64_t kLongestTick = 20'000'000;  // Nanoseconds; Linux has 1 to 10 milliseconds.

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

FileKind kind_of(mode_t mode) {
    if (S_ISREG(mode)) return FileKind::file;
    return S_ISDIR(mode) ? FileKind::folder : FileKind::other;
}

/// The folder of a file that is named alone.
std::string here_if_empty(const std::string& folder) {
    return folder.empty() ? "." : folder;
}

std::optional<FileVersion> version_of(const struct stat& about) {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    const std::int64_t changed = std::max(nanoseconds(about.st_ctim), nanoseconds(about.st_mtim));
    if (changed + kLongestTick >= nanoseconds(now)) return std::nullopt;
    return FileVersion{static_cast<std::uint64_t>(about.st_size), changed, about.st_ino};
}

class OpenFile {
  public:
    explicit OpenFile(const std::string& path) : file_(open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~OpenFile() {
        if (file_ >= 0) close(file_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    bool is_open() const { return file_ >= 0; }

    /// Appends what comes next; nothing comes at the end. False when it cannot be read.
    bool read_some(std::string& bytes, std::size_t most) {
        const std::size_t before = bytes.size();
        bytes.resize(before + most);
        ssize_t count = -1;
        do {
            count = ::read(file_, bytes.data() + before, most);
        } while (count < 0 && errno == EINTR);
        bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        return count >= 0;
    }

  private:
    int file_;
};

tl::unexpected<Failure> unreadable(const std::string& path) {
    return fail_world(path, phrase("cannot be read: {}", system_words(errno)));
}

/// `size` as the file had it: room for one byte more, so that looking for the end moves nothing.
Result<std::string> read_all(const std::string& path, std::size_t size) {
    OpenFile file(path);
    if (!file.is_open()) return unreadable(path);
    std::string bytes;
    for (std::size_t before = 0;; before = bytes.size()) {
        const std::size_t most = bytes.size() <= size ? size - bytes.size() + 1 : 4096;
        if (!file.read_some(bytes, most)) return unreadable(path);
        if (bytes.size() == before) return bytes;
    }
}

}  // namespace

FileFacts DiskFiles::look(const std::string& path) const {
    struct stat about {};
    if (stat(path.c_str(), &about) != 0) return {};
    const FileKind kind = kind_of(about.st_mode);
    return {kind, kind == FileKind::file ? version_of(about) : std::nullopt};
}

// Names of files that cannot be reached would make whoever asks for them believe that they are missing.
Result<FileNames> DiskFiles::list(const std::string& asked) const {
    const std::string folder = here_if_empty(asked);
    FileNames names;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        names.push_back(entry->path().filename().string());
    if (!names.empty() && euidaccess(folder.c_str(), X_OK) != 0) error.assign(errno, std::generic_category());
    if (error == std::errc::not_a_directory && look(folder).kind != FileKind::none)
        return fail_world(folder, phrase("stands where a folder should be"));
    if (error && error != std::errc::no_such_file_or_directory && error != std::errc::not_a_directory)
        return fail_world(folder, phrase("cannot be read: {}", system_words(error.value())));
    std::sort(names.begin(), names.end());
    return names;
}

// What is not there lies where it would come to: below the nearest folder that is.
std::string DiskFiles::real_path(const std::string& path) const {
    std::error_code error;
    std::filesystem::path there = std::filesystem::absolute(plain_path(here_if_empty(path)), error);
    std::filesystem::path missing;
    for (;;) {
        const std::unique_ptr<char, decltype(&std::free)> real(realpath(there.c_str(), nullptr), &std::free);
        if (real) return plain_path(std::filesystem::path(real.get()) / missing);
        if (there == there.parent_path()) return plain_path(there / missing);
        missing = there.filename() / missing;
        there = there.parent_path();
    }
}

Result<std::string> DiskFiles::read(const std::string& path) const {
    struct stat about {};
    if (stat(path.c_str(), &about) != 0) return unreadable(path);
    if (S_ISDIR(about.st_mode)) return fail_world(path, phrase("cannot be read: it is a folder"));
    if (!S_ISREG(about.st_mode)) return fail_world(path, phrase("cannot be read: it is no ordinary file"));
    const std::int64_t megabytes = about.st_size / 1'000'000;
    if (megabytes > kMostMegabytes)
        return fail_world(path, phrase("cannot be read: it has {} megabytes, and no file may have more than {}",
                                       megabytes, kMostMegabytes));
    return read_all(path, static_cast<std::size_t>(about.st_size));
}

Result<std::string> read_bytes(const std::string& path) {
    struct stat about {};
    if (stat(path.c_str(), &about) != 0) return unreadable(path);
    if (S_ISDIR(about.st_mode)) return fail_world(path, phrase("cannot be read: it is a folder"));
    return read_all(path, static_cast<std::size_t>(S_ISREG(about.st_mode) ? about.st_size : 0));
}

}  // namespace banxin
