#include "store/desk_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "files/staging.h"
#include "files/system_words.h"

namespace banxin {
namespace {

bool make_folder_once(const std::string& path) {
    return mkdir(path.c_str(), 0777) == 0 || errno == EEXIST;
}

bool hide_from_git(const std::string& folder) {
    const int file = open((folder + "/.gitignore").c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0) return errno == EEXIST;
    const bool written = write(file, "*\n", 2) == 2;
    close(file);
    return written;
}

tl::unexpected<Failure> cannot_keep(const std::string& folder) {
    return fail_world(folder, phrase("cannot be written: {}", system_words(errno)));
}

}  // namespace

Result<std::string> desk_folder(const std::string& edition) {
    std::string folder = edition + "/" + kStagingName;
    if (!make_folder_once(folder) || !hide_from_git(folder)) return cannot_keep(folder);
    return folder;
}

Result<std::string> desk_folder(const std::string& edition, const std::string& name) {
    auto folder = desk_folder(edition);
    if (!folder) return folder;
    *folder += "/" + name;
    if (!make_folder_once(*folder)) return cannot_keep(*folder);
    return folder;
}

}  // namespace banxin
