#include "store/whole_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace banxin {
namespace {

/// Of a pipe nothing would come, and of a device no end.
bool is_ordinary(const OpenHandle& file) {
    struct stat facts {};
    if (fstat(file.get(), &facts) != 0) return false;
    errno = S_ISDIR(facts.st_mode) ? EISDIR : EINVAL;
    return S_ISREG(facts.st_mode);
}

}  // namespace

std::optional<std::string> read_rest(const OpenHandle& file) {
    std::string bytes;
    std::array<char, 65536> room{};
    for (;;) {
        const ssize_t got = read(file.get(), room.data(), room.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return std::nullopt;
        if (got == 0) return bytes;
        bytes.append(room.data(), static_cast<std::size_t>(got));
    }
}

std::optional<std::string> read_whole(int folder, const std::string& name) {
    const OpenHandle file(openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.is_open() || !is_ordinary(file)) return std::nullopt;
    return read_rest(file);
}

bool write_whole(const OpenHandle& file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(file.get(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool sync_whole(const OpenHandle& file) {
    return fsync(file.get()) == 0 || errno == EINVAL || errno == ENOTSUP;
}

}  // namespace banxin
