#include "unit/store/outside_editor.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "store/whole_file.h"

namespace banxin {
namespace {

/// Not the call that the desk's exchange is watched at.
int rename_with(const std::string& from, const std::string& to, unsigned how) {
    return static_cast<int>(syscall(SYS_renameat2, AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), how));
}

}  // namespace

std::string OutsideEditor::next_version() {
    return "theirs " + std::to_string(++count_) + "\n";
}

void OutsideEditor::replaces(const std::optional<std::string>& bytes) {
    if (bytes) standing_.erase(*bytes);
}

/// What they have open and then throw away themselves they do not write into any more.
void OutsideEditor::throws_away(const std::string& path) {
    replaces(read_whole(AT_FDCWD, path));
    struct stat thrown {};
    struct stat open_one {};
    const bool is_open = writing_ >= 0 && stat(path.c_str(), &thrown) == 0 && fstat(writing_, &open_one) == 0;
    if (is_open && thrown.st_ino == open_one.st_ino) close(std::exchange(writing_, -1));
    unlink(path.c_str());
}

void OutsideEditor::save_by_rename() {
    const std::string version = next_version();
    const std::string beside = path_ + "~";
    {
        const OpenHandle file(open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
        write_whole(file, version);
    }
    standing_.insert(version);
    if (rename_with(beside, path_, RENAME_EXCHANGE) == 0) {
        throws_away(beside);
    } else if (rename_with(beside, path_, RENAME_NOREPLACE) != 0) {
        standing_.erase(version);  // it has come in between; they will see that
        unlink(beside.c_str());
    }
}

void OutsideEditor::begin_writing() {
    if (writing_ < 0) writing_ = open(path_.c_str(), O_RDWR | O_CLOEXEC);
}

void OutsideEditor::end_writing() {
    if (writing_ < 0) return;
    const OpenHandle file(std::exchange(writing_, -1));
    replaces(read_rest(file));
    const std::string version = next_version();
    standing_.insert(version);
    if (ftruncate(file.get(), 0) != 0 || lseek(file.get(), 0, SEEK_SET) != 0 || !write_whole(file, version))
        standing_.erase(version);
}

void OutsideEditor::remove() {
    const std::string beside = path_ + "~";
    if (rename_with(path_, beside, 0) != 0) return;
    throws_away(beside);
}

}  // namespace banxin
