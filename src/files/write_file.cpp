#include "files/write_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

namespace banxin {
namespace {

std::string reason() {
    return std::strerror(errno);
}

/// A file being written that vanishes unless it is kept.
class Temporary {
  public:
    explicit Temporary(const std::string& path)
        : path_(fmt::format("{}.{}-{}.tmp", path, getpid(), ++count_)),
          file_(open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) {}
    ~Temporary() {
        if (file_ >= 0) close(file_);
        if (!kept_) unlink(path_.c_str());
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    bool is_open() const { return file_ >= 0; }

    bool write_all(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t written = ::write(file_, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }

    bool keep_as(const std::string& path) {
        const int file = std::exchange(file_, -1);
        kept_ = close(file) == 0 && rename(path_.c_str(), path.c_str()) == 0;
        return kept_;
    }

  private:
    static inline std::atomic<unsigned> count_ = 0;  ///< Threads may write one file at once; the last one stays.

    std::string path_;
    int file_;
    bool kept_ = false;
};

}  // namespace

Result<void> write_file(const std::string& path, std::string_view bytes) {
    return write_made(path, [bytes](const ByteSink& sink) { return sink(bytes); });
}

Result<void> write_made(const std::string& path, const FileMaker& make) {
    const auto not_written = [&path] { return fail_world(path, "cannot be written: " + reason()); };
    Temporary temporary(path);
    if (!temporary.is_open()) return not_written();
    auto made = make([&](std::string_view bytes) -> Result<void> {
        if (!temporary.write_all(bytes)) return not_written();
        return {};
    });
    if (made && !temporary.keep_as(path)) return not_written();
    return made;
}

Result<void> make_folder(const std::string& path) {
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error) return fail_world(path, "cannot be made: " + error.message());
    return {};
}

}  // namespace banxin
