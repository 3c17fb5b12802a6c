#include "files/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "files/system_words.h"

namespace banxin {
namespace {

int open_folder(const std::string& folder) {
    return open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/// What flock says, and a signal in between does not count.
int lock_file(int file, int how) {
    int answer = -1;
    do {
        answer = flock(file, how);
    } while (answer != 0 && errno == EINTR);
    return answer;
}

}  // namespace

Result<FolderLock> FolderLock::wait(const std::string& folder) {
    const int file = open_folder(folder);
    if (file < 0) return fail_world(folder, phrase("cannot be opened: {}", system_words(errno)));
    const int answer = lock_file(file, LOCK_EX);
    return FolderLock(file, answer == 0 ? Hold::locked : Hold::has_no_locks);
}

std::optional<FolderLock> FolderLock::try_once(const std::string& folder) {
    const int file = open_folder(folder);
    if (file < 0) return std::nullopt;
    const int why = lock_file(file, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
    FolderLock lock(file, why == 0 ? Hold::locked : Hold::has_no_locks);
    if (why == EWOULDBLOCK) return std::nullopt;
    return lock;
}

FolderLock::~FolderLock() {
    if (file_ >= 0) close(file_);
}

bool FolderLock::is_on(const std::string& folder) const {
    struct stat locked {};
    struct stat found {};
    return fstat(file_, &locked) == 0 && stat(folder.c_str(), &found) == 0 && locked.st_ino == found.st_ino &&
           locked.st_dev == found.st_dev;
}

}  // namespace banxin
