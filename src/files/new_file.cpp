#include "files/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace banxin {

NewFile::NewFile(const std::string& path, const std::string& replaced)
    : file_(open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) {
    struct stat old {};
    if (file_ >= 0 && stat(replaced.c_str(), &old) == 0 && S_ISREG(old.st_mode))
        static_cast<void>(fchmod(file_, old.st_mode & 07777));
}

NewFile::~NewFile() {
    if (file_ >= 0) close(file_);
}

bool NewFile::write_all(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool NewFile::finish() {
    return close(std::exchange(file_, -1)) == 0;
}

}  // namespace banxin
