#include "store/desk_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

#include "files/system_words.h"
#include "store/desk_folder.h"
#include "store/whole_file.h"

namespace banxin {
namespace {

bool is_held_by_another(const OpenHandle& file) {
    int answer = -1;
    do {
        answer = flock(file.get(), LOCK_EX | LOCK_NB);
    } while (answer != 0 && errno == EINTR);
    return answer != 0 && errno == EWOULDBLOCK;
}

std::string first_line(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

}  // namespace

Result<std::variant<DeskLock, TakenDesk>> DeskLock::take(const std::string& edition) {
    const auto folder = desk_folder(edition);
    if (!folder) return tl::unexpected(folder.error());
    std::string path = *folder + "/lock";
    OpenHandle file(open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.is_open()) return fail_world(path, phrase("cannot be written: {}", system_words(errno)));
    if (is_held_by_another(file)) return TakenDesk{first_line(read_rest(file).value_or(""))};
    static_cast<void>(ftruncate(file.get(), 0) == 0);  // what one that was killed has said
    return DeskLock(std::move(path), std::move(file));
}

Result<void> DeskLock::tell(const std::string& address) {
    const bool told =
        ftruncate(file_.get(), 0) == 0 && lseek(file_.get(), 0, SEEK_SET) == 0 && write_whole(file_, address + "\n");
    if (!told) return fail_world(path_, phrase("cannot be written: {}", system_words(errno)));
    return {};
}

DeskLock::~DeskLock() {
    if (file_.is_open()) static_cast<void>(ftruncate(file_.get(), 0) == 0);
}

}  // namespace banxin
